package org.sequelize4j.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.SequelizeHooks;
import org.sequelize4j.error.Given;

/** Hooks in the order in which they were added to one place. */
public record HookList(List<Hook> hooks) {
    public static final HookList NONE = new HookList(List.of());

    public HookList {
        hooks = List.copyOf(hooks);
    }

    /**
     * These, and what the lambda adds.
     *
     * @param rows whether the hooks take rows, whatever the face of the model
     */
    public <T> HookList with(boolean rows, Consumer<? super Hooks<T>> more) {
        HooksBuilder<T> builder = new HooksBuilder<>(rows);
        Given.lambda(more, "h -> h.beforeCreate(row -> row.set(\"name\", \"Jack\"))")
                .accept(builder);
        return and(new HookList(builder.built()));
    }

    /** These, and what the lambda adds for a Sequelize. */
    public HookList withAll(Consumer<? super SequelizeHooks> more) {
        SequelizeHooksBuilder builder = new SequelizeHooksBuilder();
        Given.lambda(more, "h -> h.beforeCreate(row -> row.set(\"name\", \"Jack\"))")
                .accept(builder);
        return and(new HookList(builder.built()));
    }

    public HookList and(HookList more) {
        List<Hook> all = new ArrayList<>(hooks);
        all.addAll(more.hooks());
        return new HookList(all);
    }

    /** These without the ones of that type and name. */
    public HookList without(HookType type, String name) {
        Given.to("removeHook(…)", type, "the type of the hook");
        Given.to("removeHook(…)", name, "the name that the hook was added with");
        return new HookList(hooks.stream()
                .filter(hook -> hook.type() != type || !name.equals(hook.name()))
                .toList());
    }

    /** These, and the defaults of every type that has none here. */
    HookList orElse(HookList defaults) {
        if (defaults.hooks().isEmpty()) {
            return this;
        }
        Set<HookType> present = hooks.stream().map(Hook::type).collect(Collectors.toSet());
        return and(new HookList(defaults.hooks().stream()
                .filter(hook -> !present.contains(hook.type()))
                .toList()));
    }
}
