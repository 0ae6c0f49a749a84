package org.sequelize4j.write;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.LoadedRelation.ToMany;
import org.sequelize4j.instance.LoadedRelation.ToOne;
import org.sequelize4j.instance.RowInstance;

/** What is loaded of the rows that a row belongs to when it is destroyed and restored, as far as the row knows them. */
final class Departure {
    private Departure() {}

    /** It is in their lists no more. */
    static void destroyed(RowInstance row) {
        ends(row, Departure::without);
    }

    /** Their lists are loaded anew, since nobody knows its place in them. */
    static void restored(RowInstance row) {
        ends(row, (known, back) -> has(known, back) ? known : null);
    }

    private static void ends(
            RowInstance row, BiFunction<LoadedRelation, RowInstance, @Nullable LoadedRelation> change) {
        for (AssociationDefinition association : row.definition().associations()) {
            LoadedRelation known = row.loaded(association);
            if (known instanceof ToOne one && one.target() != null) {
                end(row, one.target(), change);
            } else if (known instanceof ToMany many) {
                many.targets().forEach(target -> end(row, target, change));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same relation is no change
    private static void end(
            RowInstance row,
            RowInstance end,
            BiFunction<LoadedRelation, RowInstance, @Nullable LoadedRelation> change) {
        for (AssociationDefinition association : end.definition().associations()) {
            LoadedRelation before = end.loaded(association);
            if (before == null
                    || association instanceof BelongsTo
                    || !association.targetModel().name().equals(row.definition().name())) {
                continue;
            }
            LoadedRelation after = change.apply(before, row);
            if (after != before) {
                end.runtime().beforeChange(end);
                end.load(association, after);
            }
        }
    }

    private static LoadedRelation without(LoadedRelation known, RowInstance gone) {
        if (!has(known, gone)) {
            return known;
        }
        return known instanceof ToMany many ? BothEnds.without(many, List.of(gone)) : new ToOne(null, known.implied());
    }

    private static boolean has(LoadedRelation known, RowInstance row) {
        return known instanceof ToMany many
                ? many.targets().contains(row)
                : known instanceof ToOne one && row.equals(one.target());
    }
}
