package org.sequelize4j.hook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    private static final Set<HookType> OF_COMMITS = EnumSet.range(HookType.AFTER_COMMIT, HookType.AFTER_DESTROY_COMMIT);
    private static final Set<HookType> OF_FINDS = EnumSet.range(HookType.BEFORE_FIND, HookType.AFTER_FIND);

    public static final ModelHooks NONE = new ModelHooks(HookList.NONE, HookList.NONE);

    private final Map<HookType, List<Hook>> byType = new EnumMap<>(HookType.class);
    private final boolean ofSaves;
    private final boolean ofFinds;
    private final boolean ofCommits;
    private final boolean ofConnections;
    private final boolean ofStatements;

    ModelHooks(HookList own, HookList ofAll) {
        this(true, own, ofAll);
    }

    private ModelHooks(boolean ofModels, HookList... lists) {
        for (HookList list : lists) {
            for (Hook hook : list.hooks()) {
                if (hook.type().ofModels() == ofModels) {
                    add(hook);
                }
            }
        }
        ofFinds = anyOf(OF_FINDS);
        ofCommits = anyOf(OF_COMMITS);
        ofConnections = anyOf(EnumSet.range(HookType.BEFORE_CONNECT, HookType.AFTER_POOL_ACQUIRE));
        ofStatements = anyOf(EnumSet.range(HookType.BEFORE_QUERY, HookType.AFTER_QUERY));
        ofSaves = ofCommits || anyOf(OF_SAVES);
    }

    /** Of the hooks of a Sequelize those that are about no model. */
    static ModelHooks ofNone(HookList ofAll) {
        return new ModelHooks(false, ofAll);
    }

    private boolean anyOf(Set<HookType> types) {
        return !Collections.disjoint(byType.keySet(), types);
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

    /** Whether any runs when a transaction is committed. */
    public boolean ofCommits() {
        return ofCommits;
    }

    /** Whether any runs around connections. */
    public boolean ofConnections() {
        return ofConnections;
    }

    /** Whether any runs around statements. */
    public boolean ofStatements() {
        return ofStatements;
    }

    /** Whether any runs when instances are found. */
    public boolean ofFinds() {
        return ofFinds;
    }

    /** For what is the same on every face. */
    public void tell(HookType type, Object subject) {
        if (has(type)) {
            run(type, asRows -> subject, null);
        }
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
