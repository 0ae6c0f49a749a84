package org.sequelize4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document with parts that are written by this program, each between two comments that a reader of the page does not see. */
public record Page(Path file) {
    /**
     * Puts the text in the place of what stood between the marks of that name.
     *
     * @throws IllegalStateException if the page has no such marks
     */
    public void replace(String name, String text) throws IOException {
        String begin = "<!-- measured: " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        String page = Files.readString(file);
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(
                    file + " has no part to write to: it needs the lines " + begin.strip() + " and " + end + ".");
        }
        Files.writeString(
                file, page.substring(0, from + begin.length()) + "\n" + text.strip() + "\n\n" + page.substring(to));
    }
}
