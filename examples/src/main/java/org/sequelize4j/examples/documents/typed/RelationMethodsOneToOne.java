package org.sequelize4j.examples.documents.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Mixin;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Tables;

/** "Special methods added to instances", of hasOne and belongsTo: one handle, or the documented names for who declares them. */
public final class RelationMethodsOneToOne {
    private RelationMethodsOneToOne() {}

    /** Has a bar, and declares the documented names besides the handle. */
    @Table(value = "foos", timestamps = false)
    public interface Foo extends Instance<Foo> {
        Integer id();

        String name();

        Foo setName(String name);

        @HasOne
        One<Bar> bar();

        @Mixin
        @Nullable
        Bar getBar();

        @Mixin
        void setBar(@Nullable Bar bar);

        @Mixin
        Bar createBar(Consumer<? super Bar> values);
    }

    /** Belongs to a foo. */
    @Table(value = "bars", timestamps = false)
    public interface Bar extends Instance<Bar> {
        Integer id();

        String name();

        Bar setName(String name);

        @BelongsTo
        One<Foo> foo();
    }

    /** The names of the bars of a foo, one after each step, with the handle. */
    public static List<@Nullable String> handle(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Model<Bar> bars = sequelize.model(Bar.class);
        Tables.create(sequelize);
        List<@Nullable String> seen = new ArrayList<>();
        Foo foo = foos.create(f -> f.setName("the-foo"));
        Bar bar1 = bars.create(b -> b.setName("some-bar"));
        bars.create(b -> b.setName("another-bar"));

        seen.add(nameOf(foo.bar().orNull())); // null
        foo.bar().set(bar1);
        seen.add(nameOf(foo.bar().orNull())); // some-bar
        foo.bar().create(b -> b.setName("yet-another-bar"));
        seen.add(nameOf(foo.bar().orNull())); // yet-another-bar
        foo.bar().clear(); // Un-associate
        seen.add(nameOf(foo.bar().orNull())); // null
        return seen;
    }

    /** The same with the documented names; these ask the database each time. */
    public static List<@Nullable String> documentedNames(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Model<Bar> bars = sequelize.model(Bar.class);
        Tables.create(sequelize);
        List<@Nullable String> seen = new ArrayList<>();
        Foo foo = foos.create(f -> f.setName("the-foo"));
        Bar bar1 = bars.create(b -> b.setName("some-bar"));
        bars.create(b -> b.setName("another-bar"));

        seen.add(nameOf(foo.getBar())); // null
        foo.setBar(bar1);
        seen.add(nameOf(foo.getBar())); // some-bar
        foo.createBar(b -> b.setName("yet-another-bar"));
        seen.add(nameOf(foo.getBar())); // yet-another-bar
        foo.setBar(null); // Un-associate
        seen.add(nameOf(foo.getBar())); // null
        return seen;
    }

    /** The handle from the other side: a bar belongs to a foo, then to none. */
    public static List<@Nullable String> belongsTo(Sequelize sequelize) {
        sequelize.define(Foo.class);
        Model<Bar> bars = sequelize.model(Bar.class);
        Tables.create(sequelize);
        List<@Nullable String> seen = new ArrayList<>();
        Bar bar = bars.create(b -> b.setName("some-bar"));

        seen.add(bar.foo().map(Foo::name).orElse(null)); // null
        bar.foo().create(f -> f.setName("the-foo"));
        seen.add(bar.foo().map(Foo::name).orElse(null)); // the-foo
        bar.foo().clear(); // Un-associate
        seen.add(bar.foo().map(Foo::name).orElse(null)); // null
        return seen;
    }

    private static @Nullable String nameOf(@Nullable Bar bar) {
        return bar == null ? null : bar.name();
    }
}
