package org.commcheck;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.commcheck.engine.PackStore;
import org.commcheck.engine.RulePack;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Problem;

/** Takes every document through the pipeline. */
final class FreshChecks implements DocumentChecks {

    private final Pipeline pipeline;

    FreshChecks(Pipeline pipeline) {
        this.pipeline = pipeline;
        pipeline.keepPacks(PackStore.NONE);
    }

    @Override
    public void begin() {
        pipeline.warmUp();
    }

    @Override
    public boolean looksAcross(DocumentSettings settings) {
        return pipeline.looksAcross(settings);
    }

    @Override
    public Optional<SeriesTrace> trace(Plan.Task document) throws IOException {
        return pipeline.trace(document.read(pipeline), document.settings());
    }

    @Override
    public CheckedDocument check(Plan.Task document, SeriesIndex series) throws IOException {
        return pipeline.check(document.read(pipeline), document.settings(), series);
    }

    @Override
    public List<Problem> problems(List<RulePack> added) {
        return pipeline.with(added).problems();
    }

    @Override
    public List<String> end() {
        return List.of();
    }
}
