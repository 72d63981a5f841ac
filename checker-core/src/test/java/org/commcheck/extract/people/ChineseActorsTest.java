package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts in a Chinese item is the name behind which an act begins, whatever the verb and though no list of attendees vouches for it. */
class ChineseActorsTest {

    private final OwnerReader reader = new OwnerReader(BuiltInTables.get(), new NameShapes(BuiltInTables.get()));
    private final Roster nobody = Roster.of(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            由王小明起草合同              | 王小明
            系统上线后由乙方负责运维      | 乙方
            由王小明同学拟定方案          | 王小明
            由王经理采购设备              | 王经理
            由信息组调研三家供应商        | 信息组
            请李小华联系场地              | 李小华
            请李小华3月12日前联系场地     | 李小华
            请张经理评审方案              | 张经理
            由张三和李四共同评审          | 张三, 李四
            张三及时提交日报              | 张三
            王小明导出数据                | 王小明
            王小明调研三家供应商          | 王小明
            3月10日前王小明提交测试报告   | 王小明
            周五前，李小华整理材料        | 李小华
            张三写周报                    | 张三
            王五跟进合同                  | 王五
            王小明完成后端实现登录        | 王小明
            王小明完成中期检查材料        | 王小明
            陈晓东老师确认场地            | 陈晓东
            赵敏和钱进负责海报            | 赵敏, 钱进
            安排孙浩对接客户              | 孙浩
            麻烦周婷催一下供应商          | 周婷
            让吴磊看一下日志              | 吴磊
            财务部对账                    | 财务部
            测试组回归测试                | 测试组
            前端小组先去查找合适的框架    | 前端小组
            产品设计调整页面宽度          | 产品设计
            厂商报价                      | 厂商
            高级经理审批合同              | 高级经理
            时间由张三确定                | 张三
            申请测试环境，3月10日前，运维组 | 运维组
            采购打印机，李小华，3月10日前 | 李小华
            信息中心12月5日前组织培训     | 信息中心
            办公室于周五前印发文件        | 办公室
            供应商12月5日前到货           | 供应商
            项目经理本月底前更新计划      | 项目经理
            洪涛12月5日前下单             | 洪涛
            Bowen 整理需求文档            | Bowen
            Bowen 研究缓存方案            | Bowen
            @赵敏完成接口文档             | @赵敏
            @赵敏、@小航加入评审          | @赵敏, @小航
            完成接口文档 @孙浩跟进        | @孙浩
            @法务部确认合同               | @法务部
            @dev-队长 确认合同            | @dev-队长
            由王小明負責整理會議紀錄      | 王小明
            請李小華聯絡場地              | 李小華
            由張經理牽頭整理需求          | 張經理
            李小華將撰寫報告              | 李小華
            """)
    void an_entry_of_a_list_names_who_acts(String text, String owners) {
        assertThat(reader.read(text, nobody, true))
                .allMatch(OwnerWords::named)
                .allSatisfy(owner ->
                        assertThat(text.substring(owner.start(), owner.end())).isEqualTo(owner.name()))
                .extracting(OwnerWords::name)
                .containsExactly(owners.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "方案提交给客户",
                "白皮书发布到官网",
                "高可用测试部署",
                "单板测试报告",
                "与前端联调",
                "去重测试完成",
                "向客户提交报价",
                "将测试报告发给客户",
                "海报设计打印",
                "华北区客户回访",
                "会议室预定",
                "前端页面优化",
                "邀请张三参加评审",
                "申请测试机",
                "任务书提交给老师",
                "整理会议纪要",
                "采购苹果，香蕉，白菜",
                "更新文档，测试",
                "GitHub 研究",
                "Figma 調研",
                "Docker 部署测试环境",
                "Nginx 配置反向代理",
                "React 学习",
                "待主管安排",
                "等产品经理确认",
                "文宣更新与印刷",
                "联系厂商报价",
                "聯繫廠商報價",
                "通知测试组回归测试",
                "配合财务部核对账目",
                "响应式设计调整页面宽度"
            })
    void what_is_worked_on_is_nobody(String text) {
        assertThat(reader.read(text, nobody, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明导出数据", "张三写周报", "3月10日前王小明提交测试报告"})
    void a_sentence_elsewhere_needs_a_witness_for_the_name(String text) {
        assertThat(reader.read(text, nobody, false)).isEmpty();
        assertThat(reader.read(text, Roster.of(List.of("王小明", "张三")), false)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"@哆啦喵汪完成学习, @哆啦喵汪", "@橘色的猫整理照片, @橘色的猫", "@产品小助手提交方案, @产品小助手"})
    void a_handle_that_no_blank_ends_goes_to_where_the_act_begins(String text, String handle) {
        assertThat(reader.read(text, nobody, true)).extracting(OwnerWords::name).containsExactly(handle);
    }

    @Test
    void a_handle_may_call_nobody_and_a_known_name_ends_it() {
        assertThat(reader.read("@全体成员完成学习", nobody, true)).containsExactly(new OwnerWords(0, 5, "@全体成员", false));
        assertThat(reader.read("@所有人 周五前完成学习", nobody, true)).containsExactly(new OwnerWords(0, 4, "@所有人", false));
        assertThat(reader.read("@哆啦喵去石墨协作", Roster.of(List.of("哆啦喵")), true))
                .extracting(OwnerWords::name)
                .containsExactly("@哆啦喵");
    }

    @ParameterizedTest
    @CsvSource({"请大家确认方案,大家", "由相关人员负责整理,相关人员"})
    void those_who_are_called_on_may_be_nobody(String text, String words) {
        assertThat(reader.read(text, nobody, false))
                .containsExactly(new OwnerWords(1, 1 + words.length(), words, false));
    }
}
