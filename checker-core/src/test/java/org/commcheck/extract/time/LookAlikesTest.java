package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class LookAlikesTest {

    @Test
    void numbers_of_other_things_are_left_alone() {
        Times.assertNone("""
                Python 3.10, Java 17, Node 20.11 and v1.2.3
                openEuler 24.09 is out, and 22.03-LTS-SP3 too
                see IntelliJ 2023.3.1 and section 4.2.1
                Section 1.2.2026 of the contract
                Server 10.0.0.1 answers at port 8080 in 200 ms
                call 650-650-6500 or +86 138-0013-8000
                The price is $2,000, 50 % off
                deliver 2000 pieces
                14/16 tests pass, 4/5 done, 3/4 of the rest
                24/7 support
                commit 20260305abc, id 20260305-1234, CVE-2023-1234, #20260305
                https://example.org/2026/03/05/notes and ana@example.org
                docs/2026-03/may.md and notes_2026_03_05.txt
                GPL-3.0-or-later
                a 2-week sprint with 3D models and 5W1H
                ratio 16:9, fg(1p), Main.java:6:22, 13:10:de:ad:be:ef
                zlib 337322d
                part 20-30-12
                选择6.6作为内核版本，版本3.10发布
                330版本分开，430及之后合并
                2000个用例，50%，￥2000
                5号楼3号机器，以下3点，第3点，3点建议
                """);
    }

    @Test
    void everyday_words_and_names_are_left_alone() {
        Times.assertNone("""
                May I ask a question
                You may start 2 jobs, but this may fail
                const eid = 5
                The march on Rome went on
                April will present, June Smith and Will May attend
                August Wilson wrote it for Sun Microsystems
                Ana sat down; we wed the two data sets
                second, we need a second round of review
                the 2nd edition and the 3rd party
                Good morning everyone
                the 11th hour
                Noon: Curious about the proposal
                at the end of the day, it matters
                Q1: What is this?
                A BOM is a set of things
                Christmas tree and Easter egg
                secretary of the minutes
                """);
    }

    @Test
    void chinese_words_that_only_look_alike_are_left_alone() {
        Times.assertNone("""
                前后端联调，前端开发，前期准备
                周会，周期性任务，周一次，上周期，年度总结
                日常工作
                后天习得
                最近邻算法
                法定期程
                第3天
                有一天
                """);
    }
}
