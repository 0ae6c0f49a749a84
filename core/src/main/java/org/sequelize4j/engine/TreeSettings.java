package org.sequelize4j.engine;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Branches;

/**
 * How far a tree is read, and whether its rows tell how deep they stand.
 *
 * @param levels null for all
 * @param depthAs null when nobody asked
 */
record TreeSettings(@Nullable Integer levels, @Nullable String depthAs) {
    /** After so many steps MySQL ends a recursive query, unless it was told otherwise. */
    private static final int SHORT_RECURSION = 1_000;

    static final TreeSettings STANDARD = new TreeSettings(null, null);

    TreeSettings withLevels(int levels) {
        if (levels < 1) {
            throw new QueryException("depth(" + levels
                    + ") of a tree would read no level; it takes 1 for the next level alone, 2 for two, and so on.");
        }
        return new TreeSettings(levels, depthAs);
    }

    TreeSettings withDepthAs(ModelDefinition model, String name) {
        Attribute attribute = name == null ? null : model.attribute(name);
        boolean taken = attribute != null ? attribute.isStored() : name == null || model.association(name) != null;
        if (taken || name.isBlank()) {
            throw new QueryException(
                    "depthAs(\"" + name + "\") of \"" + model
                            + "\" needs a name that is free, or that of a VIRTUAL attribute; write for example depthAs(\"depth\").");
        }
        return new TreeSettings(levels, name);
    }

    /** Counted from the next level on, where a call starts with that. */
    @Nullable
    Integer stepsFromNext() {
        return levels == null ? null : levels - 1;
    }

    /**
     * Lets rows tell how deep they stand.
     *
     * @throws QueryException when the database may have ended the tree before its end
     */
    void tell(Branches branches, Dialect dialect) {
        int deepest = branches.depths().values().stream()
                .mapToInt(depth -> depth)
                .max()
                .orElse(0);
        boolean wanted = levels != null && levels <= deepest;
        if (deepest >= SHORT_RECURSION && !wanted && !dialect.can(Capability.LONG_RECURSION)) {
            throw new QueryException("The tree goes on after " + deepest
                    + " levels, where this database ends a recursive query. Read it in parts: say depth(…), and go on from the"
                    + " rows at the last level.");
        }
        if (depthAs != null) {
            branches.depths().forEach((row, depth) -> tell(row, depthAs, depth));
        }
    }

    private static void tell(RowInstance row, String name, int depth) {
        Attribute attribute = row.definition().attribute(name);
        if (attribute == null) {
            row.compute(name, (long) depth);
        } else {
            row.fill(attribute.slot(), attribute.type().accept(depth));
        }
    }
}
