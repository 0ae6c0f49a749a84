package org.sequelize4j.write;

import java.util.Collection;
import java.util.List;
import org.sequelize4j.HookType;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.hook.HookArgument;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.RowInstance;

/** The hooks around the write of one row. */
record RowHooks(RowInstance row, ModelHooks hooks) {
    static RowHooks of(RowInstance row, WriteSettings settings) {
        return new RowHooks(row, settings.hooks() ? row.runtime().hooks() : ModelHooks.NONE);
    }

    /** Whether any hook would run when one of these is saved. */
    static boolean any(Collection<RowInstance> rows, WriteSettings settings) {
        return settings.hooks()
                && rows.stream().anyMatch(row -> row.runtime().hooks().ofSaves());
    }

    static List<HookArgument> arguments(Collection<RowInstance> rows) {
        return rows.stream().map(RowHooks::argument).toList();
    }

    private static HookArgument argument(RowInstance row) {
        return asRow -> asRow ? row : row.face();
    }

    void run(HookType type) {
        if (hooks.has(type)) {
            hooks.run(type, argument(row));
        }
    }

    /** Runs the hooks after a write, and sees to those that run when it is committed. */
    void written(HookType type, HookType committed) {
        run(type);
        Commits.promise(hooks, committed, List.of(argument(row)));
    }

    /** Runs a validation with the hooks around it; what the hook of a failure throws takes the place of the failure. */
    void validating(Runnable validation) {
        run(HookType.BEFORE_VALIDATE);
        try {
            validation.run();
        } catch (ValidationException failure) {
            if (hooks.has(HookType.VALIDATION_FAILED)) {
                hooks.run(HookType.VALIDATION_FAILED, argument(row), failure);
            }
            throw failure;
        }
        run(HookType.AFTER_VALIDATE);
    }
}
