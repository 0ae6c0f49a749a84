package org.sequelize4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.sequelize4j.benchmarks.measure.Measurement;

/**
 * A table of something that grows: a line for each size, a column for each contender.
 *
 * @param size what grows, as the head of the first column
 * @param figure what stands in a cell
 */
public record Series(String size, Measured measured, Names names, ToDoubleFunction<Measurement> figure) {
    /** The table in Markdown. */
    public String table() {
        List<String> contenders = measured.contenders();
        List<String> head = new ArrayList<>(List.of(size));
        contenders.forEach(contender -> head.add(names.contender(contender)));
        Markdown table = new Markdown(head);
        for (int number : measured.numbers()) {
            List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", number)));
            for (String contender : contenders) {
                cells.add(measured.find(number, contender)
                        .map(found -> RatioTable.rounded(figure.applyAsDouble(found)))
                        .orElse(""));
            }
            table.line(cells);
        }
        return table.toString();
    }
}
