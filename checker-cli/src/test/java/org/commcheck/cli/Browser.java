package org.commcheck.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, as Linux distributions package it. */
final class Browser {

    /** Set where a browser has to be there, so that its absence is no silent skip. */
    private static final String DEMANDED = "COMMCHECK_BROWSER_TESTS";

    private Browser() {}

    static ChromeDriver open() {
        Optional<Path> program = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        if (!"required".equals(System.getenv(DEMANDED))) {
            Assumptions.assumeTrue(program.isPresent() && driver.isPresent(), "there is no Chromium with its driver");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(driver.orElseThrow().toString()))
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> find(String... programs) {
        for (String program : programs) {
            for (String folder : List.of(System.getenv("PATH").split(File.pathSeparator, -1))) {
                Path file = Path.of(folder, program);
                if (Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
