package org.sequelize4j.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.error.Given;

/** Collects the hooks that a lambda adds. */
final class HooksBuilder<T> implements Hooks<T> {
    private final boolean rows;
    private final List<Hook> hooks;
    private final @Nullable String name;

    HooksBuilder(boolean rows) {
        this(rows, new ArrayList<>(), null);
    }

    private HooksBuilder(boolean rows, List<Hook> hooks, @Nullable String name) {
        this.rows = rows;
        this.hooks = hooks;
        this.name = name;
    }

    List<Hook> built() {
        return hooks;
    }

    @Override
    public Hooks<T> named(String name) {
        return new HooksBuilder<>(rows, hooks, Given.to("named(…)", name, "a name for the hooks that follow"));
    }

    @SuppressWarnings("unchecked") // the stage that runs hooks of this type gives them what their method here declares
    private Hooks<T> add(HookType type, Consumer<?> hook) {
        Consumer<Object> action = (Consumer<Object>) Given.lambda(hook, "row -> row.set(\"name\", \"Jack\")");
        hooks.add(new Hook(type, name, rows, (subject, second) -> action.accept(subject)));
        return this;
    }

    @Override
    public Hooks<T> beforeCreate(Consumer<? super T> hook) {
        return add(HookType.BEFORE_CREATE, hook);
    }

    @Override
    public Hooks<T> beforeUpdate(Consumer<? super T> hook) {
        return add(HookType.BEFORE_UPDATE, hook);
    }

    @Override
    public Hooks<T> beforeSave(Consumer<? super T> hook) {
        return add(HookType.BEFORE_SAVE, hook);
    }
}
