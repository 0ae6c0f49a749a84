package org.sequelize4j.write;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;

/**
 * What a write is told besides its values.
 *
 * @param fields the names of the only attributes that are written; null for all
 * @param chosen whether the fields were named, and not only found to be changed
 * @param validate whether values are validated first
 * @param hooks whether hooks run
 * @param individualHooks whether a write of many rows runs the hooks of each row, too
 * @param silent whether the time of the last change is left as it is
 * @param touch whether the times of rows that written rows belong to are set where associations say so
 * @param returning whether values that the database makes are read back
 */
public record WriteSettings(
        @Nullable Set<String> fields,
        boolean chosen,
        boolean validate,
        boolean hooks,
        boolean individualHooks,
        boolean silent,
        boolean touch,
        boolean returning) {
    public static final WriteSettings STANDARD = new WriteSettings(null, false, true, true, false, false, true, true);

    /** Whether the attribute is among those that are written. */
    public boolean writes(Attribute attribute) {
        return fields == null || fields.contains(attribute.name());
    }

    public WriteSettings withFields(@Nullable Set<String> names) {
        if (names == null && fields == null) {
            return this;
        }
        return new WriteSettings(names, names != null, validate, hooks, individualHooks, silent, touch, returning);
    }

    /** Limited to attributes that were found to be changed. */
    public WriteSettings withChanged(@Nullable Set<String> names) {
        return new WriteSettings(names, false, validate, hooks, individualHooks, silent, touch, returning);
    }

    public WriteSettings withValidation(boolean validates) {
        return new WriteSettings(fields, chosen, validates, hooks, individualHooks, silent, touch, returning);
    }

    public WriteSettings withHooks(boolean runs) {
        return new WriteSettings(fields, chosen, validate, runs, individualHooks, silent, touch, returning);
    }

    public WriteSettings withIndividualHooks(boolean runs) {
        return new WriteSettings(fields, chosen, validate, hooks, runs, silent, touch, returning);
    }

    public WriteSettings withSilence(boolean isSilent) {
        return new WriteSettings(fields, chosen, validate, hooks, individualHooks, isSilent, touch, returning);
    }

    public WriteSettings withTouch(boolean touches) {
        return new WriteSettings(fields, chosen, validate, hooks, individualHooks, silent, touches, returning);
    }

    /** Whether rows that written rows belong to are touched; a silent write touches none. */
    boolean touches() {
        return touch && !silent;
    }

    public WriteSettings withReturning(boolean readsBack) {
        return new WriteSettings(fields, chosen, validate, hooks, individualHooks, silent, touch, readsBack);
    }
}
