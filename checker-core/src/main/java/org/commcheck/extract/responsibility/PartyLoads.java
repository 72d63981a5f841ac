package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.PartyLoad;

/** Counts in how many tasks of a matrix each of its parties works or answers for the result. */
final class PartyLoads {

    /** Those who are asked or told carry nothing. */
    private static final Set<String> CARRYING = Set.of("accountable", "responsible", "driver");

    private static final int PERCENT = 100;

    private PartyLoads() {}

    /** The facts of a matrix, in order of its parties. */
    static List<PartyLoad> of(Matrix matrix, int id, ResponsibilityWords words) {
        Map<String, Words> places = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Matrix.Task task : matrix.tasks()) {
            Set<String> carrying = new HashSet<>();
            for (Matrix.Duty duty : task.duties()) {
                String party = duty.party().text();
                if (CARRYING.contains(duty.role()) && !party.isEmpty() && carrying.add(party)) {
                    places.putIfAbsent(party, duty.party());
                    counts.merge(party, 1, Integer::sum);
                }
            }
        }
        int tasks = (int) matrix.tasks().stream().filter(task -> !task.empty()).count();
        List<PartyLoad> loads = new ArrayList<>();
        counts.forEach((party, count) -> loads.add(new PartyLoad(
                places.getOrDefault(party, Words.NONE).range(),
                party,
                id,
                tasks,
                count * PERCENT / Math.max(1, tasks),
                words.isGroup(party))));
        return loads;
    }
}
