package org.sequelize4j.write;

import java.util.Collection;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.Upkeep;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;

/** Counters that other rows keep: what a program sets them to would be wrong with the next write, so it is refused. */
final class KeptCounters {
    private KeptCounters() {}

    /** A new row starts with the default, whether that is said or not. */
    static void refuseOfNew(RowInstance row) {
        for (Upkeep upkeep : row.definition().counters()) {
            Attribute counter = upkeep.counter();
            if (counter != null) {
                Object value = row.value(counter.slot());
                boolean isDefault = counter.defaultValue() instanceof DefaultValue.Constant constant
                        && constant.value().equals(value);
                if (value != null && !isDefault) {
                    throw refusal(row.definition(), upkeep, counter);
                }
            }
        }
    }

    static void refuse(ModelDefinition model, Collection<Attribute> written) {
        for (Upkeep upkeep : model.counters()) {
            Attribute counter = upkeep.counter();
            if (counter != null && written.contains(counter)) {
                throw refusal(model, upkeep, counter);
            }
        }
    }

    /** What tells which row counts cannot be added to: only the database would know which row that is then. */
    static void refuseSums(ModelDefinition model, Collection<Attribute> summed) {
        for (Upkeep upkeep : model.upkeeps()) {
            if (upkeep.counter() != null && upkeep.isMovedBy(summed)) {
                throw new InstanceException(
                        "An increment of \"" + model.name() + "\" was given what tells which row of \""
                                + upkeep.association().target() + "\" counts it (\""
                                + upkeep.association().as() + "\"); set the value itself, by an update.");
            }
        }
    }

    private static InstanceException refusal(ModelDefinition model, Upkeep upkeep, Attribute counter) {
        return new InstanceException("\"" + counter.name() + "\" of \"" + model.name() + "\" counts the rows of \""
                + upkeep.association().source() + "\" that belong to it, and every write of these keeps it right; it"
                + " cannot be set. Leave it out, or write resetCounters(…) to count anew.");
    }
}
