package org.sequelize4j.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Times contenders at one workload, in turn, round after round, so that whatever disturbs the machine disturbs all of them. The first one
 * is what the others are measured by.
 */
public final class Race {
    private final Timing timing;
    private final Runnable tidy;
    private final List<Lane> lanes = new ArrayList<>();
    private final Turns turns = new Turns();

    /**
     * @param tidy what is done after each slice, untimed
     */
    public Race(Timing timing, Runnable tidy) {
        this.timing = timing;
        this.tidy = tidy;
    }

    /** Adds one; its operation is given a number that no other is given. */
    public void enter(String name, IntFunction<?> operation) {
        lanes.add(new Lane(name, operation));
    }

    /** Runs all rounds; database and number are what the measurements say about themselves. */
    public List<Measurement> run(String database, int number) {
        // In turn as well: while others run, the compiler gets done with what one has called for.
        rounds(timing.roundsBefore(), lane -> lane.warmUp(timing.slice(), turns));
        rounds(timing.rounds(), lane -> lane.slice(turns));
        Lane first = lanes.get(0);
        return lanes.stream()
                .map(lane -> new Measurement(
                        database, number, lane.name(), lane.medianTime(), lane.medianRatio(first), lane.medianBytes()))
                .toList();
    }

    private void rounds(int count, Consumer<Lane> slice) {
        List<Lane> order = new ArrayList<>(lanes);
        for (int round = 0; round < count; round++) {
            for (Lane lane : order) {
                slice.accept(lane);
                tidy.run();
            }
            Collections.rotate(order, 1);
        }
    }
}
