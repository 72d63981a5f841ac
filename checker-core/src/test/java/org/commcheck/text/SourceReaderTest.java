package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceReaderTest {

    private static final String SIMPLIFIED = "# 会议纪要\n\n会议结论：同意成立项目组。\n- 请李工在收到后24小时内处理，责任人：王意明\n";
    private static final String TRADITIONAL = "# 會議紀錄\n\n決議：通過。請活動部於今天結束之前上傳活動企劃書，並於下星期三回報。\n";

    @TempDir
    private Path folder;

    private final SourceReader reader = new SourceReader();

    @Test
    void plain_utf8_is_read_as_it_is() throws Exception {
        SourceText text = read("# Minutes\r\n中文 😀\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text.content()).isEqualTo("# Minutes\r\n中文 😀\n");
        assertThat(text.encoding()).isEqualTo("UTF-8");
        assertThat(text.path()).isEqualTo("minutes.md");
    }

    @Test
    void a_byte_order_mark_names_the_encoding_and_is_no_content() throws Exception {
        assertThat(read(bytes(new int[] {0xEF, 0xBB, 0xBF}, "中a".getBytes(StandardCharsets.UTF_8)))
                        .content())
                .isEqualTo("中a");
        SourceText little = read(bytes(new int[] {0xFF, 0xFE}, "中😀".getBytes(StandardCharsets.UTF_16LE)));
        assertThat(little.content()).isEqualTo("中😀");
        assertThat(little.encoding()).isEqualTo("UTF-16LE");
        SourceText big = read(bytes(new int[] {0xFE, 0xFF}, "中😀".getBytes(StandardCharsets.UTF_16BE)));
        assertThat(big.content()).isEqualTo("中😀");
        assertThat(big.encoding()).isEqualTo("UTF-16BE");
    }

    @Test
    void a_replacement_character_that_the_author_wrote_is_valid_utf8() throws Exception {
        assertThat(read("a\uFFFDb".getBytes(StandardCharsets.UTF_8)).content()).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "GBK", "GB2312"})
    void undeclared_simplified_chinese_is_recognised(String charset) throws Exception {
        SourceText text = read(SIMPLIFIED.getBytes(Charset.forName(charset)));

        assertThat(text.content()).isEqualTo(SIMPLIFIED);
        assertThat(text.encoding()).isEqualTo("GB18030");
    }

    @Test
    void undeclared_traditional_chinese_is_recognised() throws Exception {
        SourceText text = read(TRADITIONAL.getBytes(Charset.forName("Big5")));

        assertThat(text.content()).isEqualTo(TRADITIONAL);
        assertThat(text.encoding()).isEqualTo("Big5");
    }

    @Test
    void traditional_characters_in_gbk_are_not_taken_for_big5() throws Exception {
        String text = "會議結論：同意成立項目組。請各部門於本週五前回報進度，並補充相應的設計文檔。";

        assertThat(read(text.getBytes(Charset.forName("GBK"))).content()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 周报", "GB18030, 会议", "GB18030, 项目进度：完成70%", "Big5, 會議", "Big5, 週報：進度正常"})
    void a_few_characters_are_enough(String charset, String words) throws Exception {
        assertThat(read(words.getBytes(Charset.forName(charset))).content()).isEqualTo(words);
    }

    @Test
    void a_four_byte_character_of_gb18030_is_read() throws Exception {
        String text = SIMPLIFIED + "𠀀字";

        assertThat(read(text.getBytes(Charset.forName("GB18030"))).content()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030",
        "GBK, GB18030",
        "big5, Big5",
        "windows-1252, windows-1252",
        "Shift_JIS, Shift_JIS",
    })
    void the_declared_encoding_of_a_page_is_believed(String declared, String used) throws Exception {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head>" + (used.startsWith("windows") ? "caf\u00E9" : "中文") + "</html>";

        SourceText text = reader.read(page.getBytes(Charset.forName(used)), "page.html");

        assertThat(text.content()).isEqualTo(page);
        assertThat(text.encoding()).isEqualTo(used);
    }

    @Test
    void valid_utf8_goes_before_what_a_page_declares() throws Exception {
        String page = "<meta charset=gb2312>会议";

        assertThat(reader.read(page.getBytes(StandardCharsets.UTF_8), "page.html")
                        .content())
                .isEqualTo(page);
    }

    @Test
    void a_page_that_declares_nonsense_is_still_recognised() throws Exception {
        String page = "<meta charset=x-no-such>" + SIMPLIFIED;

        assertThat(reader.read(page.getBytes(Charset.forName("GBK")), "page.htm")
                        .content())
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Café – résumé, windows-1252",
        "Shift_JIS, 議事録を送る, Shift_JIS",
        "GBK, 的, GB18030",
        "GB18030, 会议, GB18030",
        "Big5, 會議, Big5",
        "UTF-16LE, Minutes, UTF-16LE",
        "UTF-16BE, 会议, UTF-16BE"
    })
    void a_text_that_does_not_tell_its_encoding_is_in_the_expected_one(String said, String words, String used)
            throws Exception {
        byte[] bytes = words.getBytes(Charset.forName(said));

        SourceText text = reader.expecting(Charset.forName(said)).read(bytes, "minutes.md");

        assertThat(text.content()).isEqualTo(words);
        assertThat(text.encoding()).isEqualTo(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "windows-1252", "UTF-16LE"})
    void a_text_that_tells_its_encoding_is_in_that_one_whatever_is_expected(String expected) throws Exception {
        SourceReader other = reader.expecting(Charset.forName(expected));

        assertThat(other.read(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "a.md")
                        .content())
                .isEqualTo(SIMPLIFIED);
        assertThat(other.read("Minutes".getBytes(StandardCharsets.UTF_8), "a.md")
                        .encoding())
                .isEqualTo("UTF-8");
        assertThat(other.read(bytes(new int[] {0xFE, 0xFF}, "中".getBytes(StandardCharsets.UTF_16BE)), "a.md")
                        .content())
                .isEqualTo("中");
        String page = "<meta charset=big5><p>會議紀錄</p>";
        assertThat(other.read(page.getBytes(Charset.forName("Big5")), "a.html").content())
                .isEqualTo(page);
    }

    @Test
    void a_text_that_cannot_be_in_the_expected_encoding_is_recognised_without_it() throws Exception {
        byte[] bytes = SIMPLIFIED.getBytes(Charset.forName("GB18030"));

        SourceText text = reader.expecting(StandardCharsets.US_ASCII).read(bytes, "minutes.md");

        assertThat(text.content()).isEqualTo(SIMPLIFIED);
        assertThatThrownBy(() -> reader.expecting(StandardCharsets.US_ASCII)
                        .read(new byte[] {'a', (byte) 0xE9, 'b'}, "minutes.md"))
                .hasMessageContaining("is no text in US-ASCII, UTF-8, UTF-16, GB18030 or Big5 (byte 1, 0xE9)");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_place() {
        byte[] latin = "The café will open soon, the menu is as good as it was.".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(latin))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(
                        "minutes.md: is no text in UTF-8, UTF-16, GB18030 or Big5 (byte 7, 0xE9); save it as UTF-8 or exclude it");
    }

    @Test
    void a_windows_apostrophe_is_not_taken_for_chinese() {
        byte[] text = "It\u2019s the team\u2019s report on what\u2019s done.".getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> read(text)).hasMessageContaining("(byte 2, 0x92)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was 20\u00B0C in the office.",
                "r\u00E9sum\u00E9 of the na\u00EFve fa\u00E7ade",
                "M\u00FCller pr\u00FCft die \u00DCbergabe",
                "\u00A7 5 and \u00BD of \u00A3100"
            })
    void western_letters_in_one_byte_are_not_taken_for_chinese(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableSourceException.class);
    }

    @Test
    void binary_files_are_refused() {
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        byte[] png = bytes(new int[] {0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, random);

        assertThatThrownBy(() -> read(random)).isInstanceOf(UnreadableSourceException.class);
        assertThatThrownBy(() -> read(png)).isInstanceOf(UnreadableSourceException.class);
        assertThatThrownBy(() -> read("text\0more".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("holds a NUL character (byte 4, 0x00)");
        assertThatThrownBy(() -> read("\u0001\u0002ab\u0003".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("control characters")
                .hasMessageContaining("byte 0");
    }

    @Test
    void one_stray_control_character_is_a_slip() throws Exception {
        String text = "Some words\u0008 and a form feed\f " + "and more words ".repeat(20);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).content()).isEqualTo(text);
    }

    @Test
    void wrong_bytes_behind_a_byte_order_mark_are_refused_with_their_place() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 'b'};

        assertThatThrownBy(() -> read(bytes))
                .hasMessageContaining("mark of UTF-8")
                .hasMessageContaining("byte 4, 0xFF");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, (byte) 0x00, (byte) 0xD8}))
                .hasMessageContaining("mark of UTF-16LE");
    }

    @Test
    void empty_input_is_an_empty_text() throws Exception {
        assertThat(read(new byte[0]).content()).isEmpty();
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).content())
                .isEmpty();
    }

    @Test
    void more_bytes_than_the_limit_are_refused_whatever_they_come_from() throws Exception {
        SourceReader small = new SourceReader(10);
        Path file = Files.write(folder.resolve("long.md"), new byte[11]);

        assertThatThrownBy(() -> small.read(file, "long.md"))
                .hasMessage(
                        "long.md: has more than 10 bytes, the most that is read of one document; split it or exclude it,"
                                + " or raise the limit");
        assertThatThrownBy(() -> small.read(new byte[11], "x")).hasMessageContaining("more than 10 bytes");
        assertThatThrownBy(() -> small.read(endless(), "stdin")).hasMessageContaining("stdin: has more than 10 bytes");
        assertThat(small.read("0123456789".getBytes(StandardCharsets.UTF_8), "x")
                        .length())
                .isEqualTo(10);
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_refused_before_it_is_read() throws Exception {
        Path file = folder.resolve("huge.md");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(200L << 20);
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }

        assertThatThrownBy(() -> reader.read(file, "huge.md"))
                .hasMessageContaining("huge.md: has more than 33554432 bytes");
    }

    @Test
    void folders_missing_files_and_broken_links_are_named() throws Exception {
        Path loop = folder.resolve("loop.md");
        Files.createSymbolicLink(loop, loop);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.md"), folder.resolve("nowhere.md"));

        assertThatThrownBy(() -> reader.read(folder, "docs"))
                .hasMessage("docs: is a folder, not a file; name the files in it");
        assertThatThrownBy(() -> reader.read(folder.resolve("no.md"), "no.md"))
                .hasMessageContaining("no.md: does not exist");
        assertThatThrownBy(() -> reader.read(dangling, "dangling.md")).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> reader.read(loop, "loop.md")).hasMessageContaining("leads back to itself");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_refused_without_waiting() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        Assumptions.assumeTrue(makePipe(pipe));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> reader.read(pipe, "pipe.md"))
                        .hasMessageContaining("pipe, socket or device"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_is_refused_without_waiting() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> reader.read(Path.of("/dev/zero"), "zero"))
                        .hasMessageContaining("device"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_without_permission_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.md"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");

        assertThatThrownBy(() -> reader.read(file, "secret.md"))
                .hasMessageContaining("may not be read; check its permissions");
    }

    @Test
    void a_stream_that_breaks_off_is_named() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("disk on fire");
            }
        };

        assertThatThrownBy(() -> reader.read(broken, "stdin"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("stdin: could not be read (disk on fire); check the file and try again");
    }

    @Test
    void random_bytes_never_throw_anything_else() {
        for (int seed = 0; seed < 300; seed++) {
            byte[] bytes = new byte[new Random(seed).nextInt(200)];
            new Random(seed).nextBytes(bytes);
            try {
                assertThat(read(bytes).content()).doesNotContain("\0");
            } catch (UnreadableSourceException e) {
                assertThat(e.path()).isEqualTo("minutes.md");
            }
        }
    }

    private SourceText read(byte[] bytes) throws UnreadableSourceException {
        return reader.read(new ByteArrayInputStream(bytes), "minutes.md");
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };
    }

    private static boolean makePipe(Path path) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] bytes(int[] first, byte[] rest) {
        byte[] all = new byte[first.length + rest.length];
        for (int i = 0; i < first.length; i++) {
            all[i] = (byte) first[i];
        }
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }
}
