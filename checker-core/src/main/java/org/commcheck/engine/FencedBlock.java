package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a page between two fences of three or more backticks.
 *
 * @param line 1-based line of the opening fence
 * @param info the words behind the opening fence
 * @param lines what stands between the fences
 */
record FencedBlock(int line, String info, List<String> lines) {

    private static final String SHORTEST_FENCE = "```";

    /** The blocks of a page, in order. A block that is never closed goes to the end. */
    static List<FencedBlock> readAll(List<String> page) {
        List<FencedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String fence = fence(page.get(i));
            if (!fence.isEmpty()) {
                int end = i + 1;
                while (end < page.size() && !closes(fence, page.get(end))) {
                    end++;
                }
                String info = page.get(i).substring(fence.length()).strip();
                blocks.add(new FencedBlock(i + 1, info, List.copyOf(page.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks;
    }

    /** Whether a line of the page, 1-based, lies in the block or is one of its fences. */
    boolean covers(int pageLine) {
        return line <= pageLine && pageLine <= line + lines.size() + 1;
    }

    private static String fence(String line) {
        int ticks = 0;
        while (ticks < line.length() && line.charAt(ticks) == '`') {
            ticks++;
        }
        return ticks >= SHORTEST_FENCE.length() ? line.substring(0, ticks) : "";
    }

    private static boolean closes(String fence, String line) {
        String ticks = line.stripTrailing();
        return ticks.startsWith(fence) && ticks.chars().allMatch(letter -> letter == '`');
    }
}
