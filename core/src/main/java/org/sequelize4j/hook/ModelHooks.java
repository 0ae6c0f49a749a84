package org.sequelize4j.hook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;

/** All hooks that run on one model, its own before those of every model, by type. Immutable. */
public final class ModelHooks {
    public static final ModelHooks NONE = new ModelHooks(HookList.NONE, HookList.NONE);

    private final Map<HookType, List<Hook>> byType = new EnumMap<>(HookType.class);

    ModelHooks(HookList own, HookList ofAll) {
        own.hooks().forEach(this::add);
        ofAll.hooks().forEach(this::add);
    }

    /** A hook of every save stands among those of create and of update. */
    private void add(Hook hook) {
        add(hook.type(), hook);
        if (hook.type() == HookType.BEFORE_SAVE) {
            add(HookType.BEFORE_CREATE, hook);
            add(HookType.BEFORE_UPDATE, hook);
        }
    }

    private void add(HookType type, Hook hook) {
        byType.computeIfAbsent(type, first -> new ArrayList<>(1)).add(hook);
    }

    public boolean has(HookType type) {
        return byType.containsKey(type);
    }

    public void run(HookType type, HookArgument subject) {
        run(type, subject, null);
    }

    /** With a second argument, which some types have. */
    public void run(HookType type, HookArgument subject, @Nullable Object second) {
        for (Hook hook : byType.getOrDefault(type, List.of())) {
            hook.action().accept(subject.as(hook.rows()), second);
        }
    }
}
