package org.sequelize4j.hook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;

/** All hooks that run on one model, its own before those of every model, by type. Immutable. */
public final class ModelHooks {
    private static final Set<HookType> OF_SAVES = EnumSet.range(HookType.BEFORE_VALIDATE, HookType.AFTER_SAVE);
    private static final Set<HookType> OF_FINDS = EnumSet.range(HookType.BEFORE_FIND, HookType.AFTER_FIND);

    public static final ModelHooks NONE = new ModelHooks(HookList.NONE, HookList.NONE);

    private final Map<HookType, List<Hook>> byType = new EnumMap<>(HookType.class);
    private final boolean ofSaves;
    private final boolean ofFinds;

    ModelHooks(HookList own, HookList ofAll) {
        own.hooks().forEach(this::add);
        ofAll.hooks().forEach(this::add);
        ofFinds = byType.keySet().stream().anyMatch(OF_FINDS::contains);
        ofSaves = byType.keySet().stream().anyMatch(OF_SAVES::contains);
    }

    /** A hook of every save stands among those of create and of update. */
    private void add(Hook hook) {
        add(hook.type(), hook);
        if (hook.type() == HookType.BEFORE_SAVE) {
            add(HookType.BEFORE_CREATE, hook);
            add(HookType.BEFORE_UPDATE, hook);
        } else if (hook.type() == HookType.AFTER_SAVE) {
            add(HookType.AFTER_CREATE, hook);
            add(HookType.AFTER_UPDATE, hook);
        }
    }

    private void add(HookType type, Hook hook) {
        byType.computeIfAbsent(type, first -> new ArrayList<>(1)).add(hook);
    }

    public boolean isEmpty() {
        return byType.isEmpty();
    }

    public boolean has(HookType type) {
        return byType.containsKey(type);
    }

    /** Whether any runs when an instance is validated or saved. */
    public boolean ofSaves() {
        return ofSaves;
    }

    /** Whether any runs when instances are found. */
    public boolean ofFinds() {
        return ofFinds;
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

    /** Each hook runs for all subjects before the next one does, as Sequelize has it for the rows of a static write. */
    public void runForEach(HookType type, Collection<? extends HookArgument> subjects) {
        for (Hook hook : byType.getOrDefault(type, List.of())) {
            for (HookArgument subject : subjects) {
                hook.action().accept(subject.as(hook.rows()), null);
            }
        }
    }
}
