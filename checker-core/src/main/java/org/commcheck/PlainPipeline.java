package org.commcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commcheck.text.SourceText;

/** Reads UTF-8 and judges nothing: the pipeline of a product without a rulebase. */
final class PlainPipeline implements Pipeline {

    @Override
    public SourceText read(Path file, String path) throws IOException {
        return decode(Files.readAllBytes(file), path);
    }

    @Override
    public SourceText decode(byte[] bytes, String path) {
        return SourceText.of(path, new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public CheckedDocument check(SourceText source, CheckOptions options) {
        return new CheckedDocument(source, "general", "none", "en", Optional.empty(), List.of(), List.of(), List.of());
    }

    @Override
    public List<Guideline> guidelines() {
        return List.of();
    }

    @Override
    public List<String> documentTypes() {
        return List.of();
    }
}
