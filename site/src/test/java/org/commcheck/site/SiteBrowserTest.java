package org.commcheck.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The site in a real browser, from files, as somebody reads it who unpacked it. */
class SiteBrowserTest {

    @TempDir
    static Path site;

    private static ChromeDriver browser;

    @BeforeAll
    static void write_the_site_and_open_a_browser() throws Exception {
        browser = Browser.open();
        SiteWriter.write(Path.of("../docs"), site);
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void the_search_finds_a_guideline_by_a_word() {
        open("index.html", 1200);
        browser.findElement(By.id("query")).sendKeys("vague deadline");
        List<WebElement> results = browser.findElements(By.cssSelector("#results a"));
        assertThat(results).isNotEmpty();
        assertThat(results.get(0).getText()).isEqualTo("Vague deadline");
        results.get(0).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Vague deadline");
    }

    @Test
    void the_search_understands_chinese() {
        open("zh/index.html", 1200);
        browser.findElement(By.id("query")).sendKeys("期限");
        assertThat(browser.findElements(By.cssSelector("#results a"))).isNotEmpty();
    }

    @Test
    void the_same_page_is_one_click_away_in_the_other_language() {
        open("rules/precision/vague-deadline.html", 1200);
        browser.findElement(By.className("tongue")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/zh/rules/precision/vague-deadline.html");
        assertThat(browser.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("zh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "zh/index.html",
                "types.html",
                "rules/accountability/unowned-action.html",
                "zh/rules/accountability/unowned-action.html",
                "guides/cli.html"
            })
    void pages_are_accessible_and_fit_a_desk_and_a_phone(String page) {
        for (int width : new int[] {1200, 500}) {
            open(page, width);
            assertThat(new AxeBuilder()
                            .analyze(browser).getViolations().stream().map(Rule::toString))
                    .as(page + " at " + width)
                    .isEmpty();
            assertThat(((JavascriptExecutor) browser)
                            .executeScript("return document.documentElement.scrollWidth"
                                    + " - document.documentElement.clientWidth"))
                    .as(page + " at " + width)
                    .isEqualTo(0L);
        }
    }

    private static void open(String page, int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get(site.resolve(page).toUri().toString());
    }
}
