package org.sequelize4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.sequelize4j.benchmarks.measure.Measurement;

/**
 * A picture of the ratios of one database as SVG: a line for each workload, on it a dot for each contender, further right the slower, on a
 * logarithmic scale. Hand-written JDBC is the line at 1, and the grey around it the noise.
 */
public final class Chart {
    private static final List<String> OWN = List.of("#c1121f", "#f4845f");
    private static final List<String> PEERS = List.of("#1d3557", "#2a9d8f", "#8d99ae", "#7b2cbf", "#bc8a00", "#386641");
    private static final List<Double> MARKS =
            List.of(0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0);
    private static final int LEFT = 290;
    private static final int RIGHT = 910;
    private static final int WIDTH = 940;
    private static final int TOP = 90;
    private static final int LINE = 36;
    private static final double RADIUS = 5;
    private static final double ASIDE = 9;
    private static final List<Integer> LEVELS = List.of(0, -1, 1);
    private static final double FOOT = 50;

    private final String title;
    private final Measured measured;
    private final Names names;
    private final double smallest;
    private final double largest;
    private final StringBuilder svg = new StringBuilder();

    /**
     * @param title what stands above it
     */
    public Chart(String title, Measured measured, Names names) {
        this.title = title;
        this.measured = measured;
        this.names = names;
        this.smallest = Math.min(0.7, ratios().min().orElse(1)) * 0.95;
        this.largest = Math.max(2, ratios().max().orElse(1)) * 1.05;
    }

    /** The picture. */
    public String svg() {
        double bottom = TOP + LINE * measured.numbers().size();
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.0f\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH, bottom + FOOT);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        add("<text x=\"12\" y=\"26\" font-size=\"17\">%s</text>", title);
        double[] noise = measured.noise();
        add(
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%.0f\" fill=\"#e9ecef\"/>",
                x(noise[0]), TOP, x(noise[1]) - x(noise[0]), bottom - TOP);
        scale(bottom);
        caption(bottom);
        legend();
        double y = TOP + LINE / 2.0;
        for (int number : measured.numbers()) {
            workload(number, y);
            y += LINE;
        }
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void scale(double bottom) {
        for (double mark : MARKS) {
            if (mark > smallest && mark < largest) {
                String colour = mark == 1 ? "black" : "#ced4da";
                add(
                        "<line x1=\"%1$.1f\" y1=\"%2$d\" x2=\"%1$.1f\" y2=\"%3$.0f\" stroke=\"%4$s\"/>",
                        x(mark), TOP, bottom, colour);
                String label = mark == Math.rint(mark) ? Long.toString(Math.round(mark)) : Double.toString(mark);
                add("<text x=\"%.1f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>", x(mark), bottom + 18, label);
            }
        }
    }

    private void caption(double bottom) {
        add(
                "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\" fill=\"#495057\">times hand-written JDBC; further left is quicker</text>",
                RIGHT, bottom + 38);
    }

    private void legend() {
        double x = 12;
        for (String contender : drawn()) {
            String name = names.contender(contender);
            dot(x + 6, 52, contender);
            add("<text x=\"%.1f\" y=\"56\">%s</text>", x + 17, name);
            x += 34 + name.length() * 7;
        }
    }

    private void workload(int number, double y) {
        add("<text x=\"12\" y=\"%.1f\">%s</text>", y + 4, names.workload(number));
        add("<line x1=\"%d\" y1=\"%2$.1f\" x2=\"%3$d\" y2=\"%2$.1f\" stroke=\"#f1f3f5\"/>", LEFT, y, RIGHT);
        List<Double> xs = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        List<String> order = drawn();
        for (String contender : order) {
            measured.find(number, contender).ifPresent(found -> {
                double x = x(found.ratio());
                int level = level(x, xs, levels);
                xs.add(x);
                levels.add(level);
                dot(x, y + level * ASIDE, contender);
            });
        }
    }

    /** Whether a dot stands on its line, above it or below: the first where it hides no other. */
    private static int level(double x, List<Double> xs, List<Integer> levels) {
        return LEVELS.stream()
                .filter(level -> IntStream.range(0, xs.size())
                        .noneMatch(
                                other -> levels.get(other).equals(level) && Math.abs(xs.get(other) - x) < 2 * RADIUS))
                .findFirst()
                .orElse(0);
    }

    private void dot(double x, double y, String contender) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.0f\" fill=\"%s\"/>", x, y, RADIUS, colour(contender));
    }

    private String colour(String contender) {
        List<String> drawn = drawn();
        boolean own = names.isOwn(contender);
        List<String> alike =
                drawn.stream().filter(name -> names.isOwn(name) == own).toList();
        List<String> colours = own ? OWN : PEERS;
        return colours.get(alike.indexOf(contender) % colours.size());
    }

    private List<String> drawn() {
        return measured.contendersBesideJdbc().stream()
                .filter(name -> !name.equals(Measurement.AGAIN))
                .toList();
    }

    private DoubleStream ratios() {
        return measured.all().stream().mapToDouble(Measurement::ratio);
    }

    private double x(double ratio) {
        return LEFT + (RIGHT - LEFT) * (Math.log(ratio / smallest) / Math.log(largest / smallest));
    }

    @SuppressWarnings("AnnotateFormatMethod") // the elements are constants of this class
    private void add(String element, Object... values) {
        svg.append(String.format(Locale.ROOT, element, values)).append('\n');
    }
}
