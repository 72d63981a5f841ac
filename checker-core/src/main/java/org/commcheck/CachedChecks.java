package org.commcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commcheck.cache.CacheKey;
import org.commcheck.cache.Canonical;
import org.commcheck.cache.KeyMaker;
import org.commcheck.cache.ResultCache;
import org.commcheck.cache.StoredResult;
import org.commcheck.cache.StoredTrace;
import org.commcheck.engine.RulePack;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Problem;
import org.commcheck.text.SourceText;

/**
 * Takes through the pipeline only documents whose results are not kept from an earlier run. The others are read, for their bytes tell whether they
 * have changed, but neither decoded nor parsed. Documents come without facts, whether they are new or not.
 */
final class CachedChecks implements DocumentChecks {

    private final Pipeline pipeline;
    private final ResultCache cache;
    private final KeptPacks packs;
    private final Map<DocumentSettings, Keys> keys = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<String, SeriesTrace> traces = new ConcurrentHashMap<>();

    private CachedChecks(Pipeline pipeline, ResultCache cache, KeptPacks packs) {
        this.pipeline = pipeline;
        this.cache = cache;
        this.packs = packs;
        pipeline.keepPacks(packs);
    }

    /** @param checked the folders that are checked */
    static CachedChecks in(Path folder, Pipeline pipeline, List<Path> checked) {
        return new CachedChecks(pipeline, ResultCache.in(folder), new KeptPacks(folder, checked));
    }

    /** What makes the keys of documents with the same settings. */
    private record Keys(KeyMaker results, KeyMaker traces) {}

    /** Loads nothing: perhaps nothing has changed. */
    @Override
    public void begin() {}

    @Override
    public boolean looksAcross(DocumentSettings settings) {
        return pipeline.looksAcross(settings);
    }

    @Override
    public Optional<SeriesTrace> trace(Plan.Task document) throws IOException {
        byte[] bytes = document.bytes(pipeline);
        CacheKey key = keys(document).traces().key(document.candidate().path(), bytes, "");
        Optional<StoredTrace> known = cache.find(key).map(StoredTrace::unpack);
        Optional<SeriesTrace> trace = known.isPresent() ? known.get().trace() : newTrace(document, bytes, key);
        trace.ifPresent(one -> traces.put(document.candidate().path(), one));
        return trace;
    }

    private Optional<SeriesTrace> newTrace(Plan.Task document, byte[] bytes, CacheKey key) throws IOException {
        Optional<SeriesTrace> trace = pipeline.trace(document.decode(bytes, pipeline), document.settings());
        new StoredTrace(trace).packed().ifPresent(packed -> cache.put(key, packed));
        return trace;
    }

    @Override
    public CheckedDocument check(Plan.Task document, SeriesIndex series) throws IOException {
        byte[] bytes = document.bytes(pipeline);
        String history = Optional.ofNullable(traces.get(document.candidate().path()))
                .flatMap(series::before)
                .map(Canonical::text)
                .orElse("");
        CacheKey key = keys(document).results().key(document.candidate().path(), bytes, history);
        Optional<StoredResult> known = cache.find(key).map(StoredResult::unpack);
        return known.isPresent() ? restored(known.get(), document, bytes) : checked(document, bytes, key, series);
    }

    /** A result with a problem is not kept: it may have come of a limit of time, and on another day there is none. */
    private CheckedDocument checked(Plan.Task document, byte[] bytes, CacheKey key, SeriesIndex series)
            throws IOException {
        pipeline.warmUp();
        CheckedDocument checked = pipeline.check(document.decode(bytes, pipeline), document.settings(), series);
        if (checked.problems().isEmpty()) {
            stored(checked).packed().ifPresent(packed -> cache.put(key, packed));
        }
        return checked.withoutFacts();
    }

    private static StoredResult stored(CheckedDocument checked) {
        return new StoredResult(
                checked.source().encoding(),
                checked.type(),
                checked.typeEvidence(),
                checked.language(),
                checked.date(),
                checked.messageLanguage(),
                checked.findings(),
                checked.suppressed());
    }

    private CheckedDocument restored(StoredResult result, Plan.Task document, byte[] bytes) {
        SourceText source =
                SourceText.lazily(document.candidate().path(), result.encoding(), () -> content(document, bytes));
        return new CheckedDocument(
                source,
                result.type(),
                result.typeEvidence(),
                result.language(),
                result.date(),
                List.of(),
                result.messageLanguage(),
                result.findings(),
                result.suppressed(),
                List.of(),
                List.of());
    }

    private String content(Plan.Task document, byte[] bytes) {
        try {
            return document.decode(bytes, pipeline).content();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "bytes that were text are none any more: "
                            + document.candidate().path(),
                    e);
        }
    }

    private Keys keys(Plan.Task document) {
        return keys.computeIfAbsent(document.settings(), this::make);
    }

    private Keys make(DocumentSettings settings) {
        String program = pipeline.with(settings.packs()).identity();
        String said = Canonical.text(settings.alone());
        return new Keys(KeyMaker.of("result", program, said), KeyMaker.of("trace", program, said));
    }

    /** To know them, rules have to be compiled; that there are none is kept. */
    @Override
    public List<Problem> problems(List<RulePack> added) {
        Pipeline all = pipeline.with(added);
        CacheKey key = KeyMaker.of("sound", all.identity()).key("", new byte[0], "");
        if (cache.find(key).isPresent()) {
            return List.of();
        }
        List<Problem> problems = all.problems();
        if (problems.isEmpty()) {
            cache.put(key, new byte[0]);
        }
        return problems;
    }

    @Override
    public List<String> end() {
        List<String> notes = new ArrayList<>(cache.save());
        notes.addAll(packs.end());
        return notes;
    }
}
