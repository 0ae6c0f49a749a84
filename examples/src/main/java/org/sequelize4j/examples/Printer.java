package org.sequelize4j.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Instance;

/** Prints titles, statements and results so that they are easy to tell apart. */
public final class Printer {
    private static final int WIDTH = 110;
    private static final int SHOWN_COLUMNS = 3;
    private static final Pattern COLUMNS = Pattern.compile("COLUMN(?:, COLUMN){5,}"
            .replace("COLUMN", "NAME\\.NAME(?: AS NAME)?")
            .replace("NAME", "[\"`][^\"`]+[\"`]"));

    private final PrintStream out;

    public Printer(PrintStream out) {
        this.out = out;
    }

    /** A part of the program. */
    public void part(String title) {
        out.println();
        out.println(title);
        out.println("=".repeat(title.length()));
    }

    /** A topic, or a question. */
    public void heading(String title) {
        out.println();
        out.println(title);
    }

    /** One snippet of a topic. */
    public void title(String title) {
        out.println("  - " + title);
    }

    /** A line of a result. */
    @SuppressWarnings("AnnotateFormatMethod") // The annotation is Error Prone's, which programs need not depend on.
    public void line(String format, @Nullable Object... values) {
        out.println("     " + String.format(Locale.ROOT, format, values).stripTrailing());
    }

    /** A part of a line, shown at once. */
    public void progress(String text) {
        out.print(text);
        out.flush();
    }

    /** Statements, each wrapped, with long lists of columns cut short. */
    public void sql(List<String> statements) {
        for (String statement : statements) {
            String text = shortened(statement.replaceAll("\\s+", " "));
            String label = "SQL  ";
            while (text.length() > WIDTH) {
                int end = text.lastIndexOf(' ', WIDTH);
                line("%s", label + text.substring(0, end));
                text = "  " + text.substring(end + 1);
                label = "     ";
            }
            line("%s", label + text);
        }
    }

    /** What a snippet gave: an instance as JSON, the elements of a list in a line each, anything else as text. */
    public void result(@Nullable Object result) {
        if (result instanceof List<?> many && many.stream().anyMatch(Instance.class::isInstance)) {
            many.forEach(this::result);
        } else if (result instanceof Instance<?> instance) {
            line("=>   %s", instance.row().toJson());
        } else {
            line("=>   %s", result);
        }
    }

    /** Rows as a table, under the names of their columns. */
    public void rows(List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            line("no rows");
            return;
        }
        List<String> columns = List.copyOf(rows.get(0).keySet());
        StringBuilder format = new StringBuilder();
        for (String column : columns) {
            int width = rows.stream()
                    .mapToInt(row -> String.valueOf(row.get(column)).length())
                    .reduce(column.length(), Math::max);
            boolean number = rows.get(0).get(column) instanceof Number;
            format.append(number ? "%" : "%-").append(width).append("s  ");
        }
        line(format.toString(), columns.toArray());
        rows.forEach(
                row -> line(format.toString(), columns.stream().map(row::get).toArray()));
    }

    private static String shortened(String statement) {
        return COLUMNS.matcher(statement).replaceAll(list -> {
            String[] names = list.group().split(", ");
            String shown = String.join(", ", List.of(names).subList(0, SHOWN_COLUMNS));
            return Matcher.quoteReplacement(shown + ", … " + (names.length - SHOWN_COLUMNS) + " more");
        });
    }
}
