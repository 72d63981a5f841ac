package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commcheck.Checker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.Select;

/** The HTML report as its reader has it: in a real browser. Skipped where there is none, unless the environment demands one. */
class HtmlReportBrowserTest {

    private static final String DOCUMENT = """
            # Weekly status report

            Date: 6 March 2026
            Author: Jonas Weber

            ## Summary

            The release is on track for 27 March.

            ## Progress

            14 of 16 interfaces are delivered.

            ## Issues

            The certificate runs out on 20 March. We will renew it ASAP.
            """;

    @TempDir
    static Path folder;

    private static ChromeDriver browser;
    private static Path report;

    @BeforeAll
    static void write_a_report_and_open_a_browser() throws Exception {
        browser = Browser.open();
        Path document = Files.writeString(folder.resolve("status.md"), DOCUMENT);
        report = folder.resolve("report.html");
        Console console = new Console(
                InputStream.nullInputStream(),
                new StringWriter(),
                new PrintWriter(new StringWriter(), true),
                Map.of(),
                0);
        int exit = new Commcheck(console, Checker::withBuiltInRules)
                .run("check", document.toString(), "--lang", "en", "--format", "html=" + report);
        assertThat(exit).isEqualTo(1);
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void open_the_report() {
        browser.manage().window().setSize(new Dimension(1200, 900));
        browser.get(report.toUri().toString());
    }

    @Test
    void the_filters_show_what_was_asked_for() {
        int all = visible(".note").size();
        new Select(browser.findElement(By.id("rule"))).selectByValue("precision/vague-deadline");
        assertThat(visible(".note")).hasSize(1);
        assertThat(visible(".note").get(0).getText()).contains("“ASAP” is not a deadline.");
        assertThat(browser.findElement(By.id("shown")).getText()).isEqualTo("1 of " + all + " findings shown");
        browser.findElement(By.cssSelector("input[value=error]")).click();
        assertThat(visible(".note")).isEmpty();
        assertThat(visible(".document")).isEmpty();
    }

    @Test
    void its_words_change_to_chinese_and_back() {
        WebElement button = browser.findElement(By.id("language"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Communication check");
        button.click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("沟通文档检查");
        assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("zh");
        button.click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Communication check");
    }

    @Test
    void the_keyboard_reaches_everything() {
        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getAttribute("class")).isEqualTo("skip");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("language");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("沟通文档检查");
    }

    @Test
    void it_is_accessible_on_a_desk_and_on_a_phone() {
        assertThat(offences()).isEmpty();
        browser.manage().window().setSize(new Dimension(390, 800));
        assertThat(offences()).isEmpty();
    }

    @Test
    void nothing_is_wider_than_a_phone() {
        browser.manage().window().setSize(new Dimension(500, 800));
        assertThat(((JavascriptExecutor) browser)
                        .executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void it_prints() {
        assertThat(browser.print(new PrintOptions()).getContent()).startsWith("JVBERi0");
    }

    private static List<String> offences() {
        return new AxeBuilder()
                .analyze(browser).getViolations().stream().map(Rule::toString).toList();
    }

    private static List<WebElement> visible(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }
}
