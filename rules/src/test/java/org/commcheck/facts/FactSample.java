package org.commcheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.CheckRequest.Input;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;

/**
 * A document on a fact's page that yields the fact.
 *
 * @param file its name
 * @param options the other words of its fence, such as {@code today=2026-03-09}
 * @param text the document
 * @param earlier the documents of its series before it
 */
record FactSample(String file, Map<String, String> options, String text, List<FactSample> earlier) {

    /** @param info the words of the fence, {@code markdown sample file=minutes.md} */
    static FactSample of(String info, String text, List<FactSample> earlier) {
        Map<String, String> options = Arrays.stream(info.split(" "))
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
        return new FactSample(options.getOrDefault("file", "sample.md"), options, text, List.copyOf(earlier));
    }

    /** What a checker makes of it. */
    CheckedDocument checked(Checker checker) {
        List<Input> inputs = new ArrayList<>();
        earlier.forEach(one -> inputs.add(new CheckRequest.Text(one.file, one.text)));
        inputs.add(new CheckRequest.Text(file, text));
        String today = options.get("today");
        CheckOptions options =
                today == null ? CheckOptions.DEFAULT : CheckOptions.DEFAULT.withToday(LocalDate.parse(today));
        return checker.check(new CheckRequest(inputs, options)).documents().stream()
                .filter(document -> document.path().equals(file))
                .findFirst()
                .orElseThrow();
    }

    boolean chinese() {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
