package org.sequelize4j.write;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;

/** A link of a paranoid junction that was removed and is added again: its row comes back, and is a new link in all else. */
public final class RevivedLink {
    private RevivedLink() {}

    /** Whether the row of a link stays, but is destroyed. */
    public static boolean isDestroyed(RowInstance link) {
        Attribute deletedAt = link.definition().deletedAt();
        return deletedAt != null
                && !Objects.equals(
                        link.value(deletedAt.slot()), link.definition().aliveValue());
    }

    /** Gives a link the values that a new one has; what it stands for and when it was written stay. */
    public static void renew(BelongsToMany association, RowInstance link) {
        ModelDefinition junction = link.definition();
        RowInstance fresh = NewRows.withDefaults(link.runtime(), junction);
        Set<String> kept = kept(association, junction);
        for (Attribute attribute : junction.attributes()) {
            if (attribute.isStored() && !kept.contains(attribute.name())) {
                Object value = attribute.defaultValue() instanceof DefaultValue.Computed computed
                        ? computed.expression()
                        : fresh.value(attribute.slot());
                if (!Objects.deepEquals(value, link.value(attribute.slot()))) {
                    link.setDataValue(attribute.name(), value);
                }
            }
        }
    }

    private static Set<String> kept(BelongsToMany association, ModelDefinition junction) {
        Set<String> kept = new HashSet<>();
        keep(kept, junction.createdAt());
        keep(kept, junction.updatedAt());
        keep(kept, junction.deletedAt());
        keep(kept, junction.version());
        junction.primaryKey().forEach(attribute -> keep(kept, attribute));
        association.foreignKeys().forEach(attribute -> keep(kept, attribute));
        association.otherKeys().forEach(attribute -> keep(kept, attribute));
        association.throughScope().keySet().forEach(attribute -> keep(kept, attribute));
        junction.counters().forEach(upkeep -> keep(kept, upkeep.counter()));
        return kept;
    }

    private static void keep(Set<String> kept, @Nullable Attribute attribute) {
        if (attribute != null) {
            kept.add(attribute.name());
        }
    }
}
