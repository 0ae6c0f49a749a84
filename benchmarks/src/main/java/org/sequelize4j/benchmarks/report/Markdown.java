package org.sequelize4j.benchmarks.report;

import java.util.Collections;
import java.util.List;

/** A table in Markdown, line by line. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown(List<String> head) {
        line(head);
        line(Collections.nCopies(head.size(), "-"));
    }

    void line(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
