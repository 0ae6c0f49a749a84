package org.sequelize4j.write;

import java.util.IdentityHashMap;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.instance.RowInstance;

/** Where rows are in what is being written as a whole. */
interface GraphPlaces {
    /** {@code players[3]}, or {@code [3]} where several rows were given; empty for the one root. */
    String path(RowInstance row);

    /** Whether these attributes have the key of a row that is written with it, so that nobody has given them. */
    default boolean isLed(RowInstance row, List<Attribute> foreignKeys) {
        return false;
    }

    /** Judges a row; what is refused is told with its place. */
    default void judge(RowInstance row, Runnable judgement) {
        try {
            judgement.run();
        } catch (ConstraintException ofAnotherWrite) {
            throw ofAnotherWrite;
        } catch (ValidationException refusal) {
            throw refusal.under(path(row));
        }
    }

    /** Of rows that were given one after the other. */
    static GraphPlaces of(List<RowInstance> rows) {
        IdentityHashMap<RowInstance, Integer> numbers = new IdentityHashMap<>();
        return row -> {
            for (int i = numbers.size(); i < rows.size() && !numbers.containsKey(row); i++) {
                numbers.putIfAbsent(rows.get(i), i);
            }
            return "[" + numbers.get(row) + "]";
        };
    }
}
