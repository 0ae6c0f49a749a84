package org.sequelize4j.examples.documents.typed;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Tables;

/** The relation methods of hasMany and belongsToMany: both give a handle of the same type. */
public final class RelationMethodsToMany {
    private RelationMethodsToMany() {}

    /** Has bars of its own, and shares others. */
    @Table(value = "foos", timestamps = false)
    public interface Foo extends Instance<Foo> {
        Integer id();

        String name();

        Foo setName(String name);

        @HasMany
        Many<Bar> bars();

        @BelongsToMany(through = "baz")
        Many<Bar> sharedBars();
    }

    /** Belongs to foos. */
    @Table(value = "bars", timestamps = false)
    public interface Bar extends Instance<Bar> {
        Integer id();

        String name();

        Bar setName(String name);
    }

    /** What the bars, counts and answers are after each step of a hasMany. */
    public static List<Object> hasMany(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Tables.create(sequelize);
        return steps(foos.create(f -> f.setName("the-foo")).bars(), sequelize.model(Bar.class));
    }

    /** The same over a junction. */
    public static List<Object> belongsToMany(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Tables.create(sequelize);
        return steps(foos.create(f -> f.setName("the-foo")).sharedBars(), sequelize.model(Bar.class));
    }

    private static List<Object> steps(Many<Bar> barsOfFoo, Model<Bar> bars) {
        List<Object> seen = new ArrayList<>();
        Bar bar1 = bars.create(b -> b.setName("some-bar"));
        Bar bar2 = bars.create(b -> b.setName("another-bar"));

        seen.add(barsOfFoo.get()); // []
        seen.add(barsOfFoo.count()); // 0
        seen.add(barsOfFoo.has(bar1)); // false
        barsOfFoo.addAll(List.of(bar1, bar2));
        seen.add(barsOfFoo.count()); // 2
        barsOfFoo.add(bar1);
        seen.add(barsOfFoo.count()); // 2
        seen.add(barsOfFoo.has(bar1)); // true
        barsOfFoo.remove(bar2);
        seen.add(barsOfFoo.count()); // 1
        barsOfFoo.create(b -> b.setName("yet-another-bar"));
        seen.add(barsOfFoo.count()); // 2
        barsOfFoo.set(List.of()); // Un-associate all previously associated bars
        seen.add(barsOfFoo.count()); // 0
        return seen;
    }
}
