package org.sequelize4j.examples.documents.typed;

import java.util.List;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Tables;

/** "Why associations are defined in pairs?": a method tells its own interface, and only that, of the association. */
public final class WhyPairs {
    private WhyPairs() {}

    /** Knows its bar. */
    @Table(value = "foos", timestamps = false)
    public interface Foo extends Instance<Foo> {
        Integer id();

        String name();

        Foo setName(String name);

        @HasOne
        One<Bar> bar();
    }

    /** Knows its foo. */
    @Table(value = "bars", timestamps = false)
    public interface Bar extends Instance<Bar> {
        Integer id();

        String name();

        Bar setName(String name);

        @BelongsTo
        One<Foo> foo();
    }

    /** With the pair both know. */
    public static List<String> bothHalves(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Model<Bar> bars = sequelize.model(Bar.class);
        Tables.create(sequelize);
        foos.create(f -> f.setName("the-foo").with(Foo::bar, b -> b.setName("its-bar")));

        Foo foo = foos.findOne(q -> q.include(Foo::bar)).orElseThrow(); // This works!
        Bar bar = bars.findOne(q -> q.include(Bar::foo)).orElseThrow(); // This also works!
        return List.of(foo.bar().get().name(), bar.foo().get().name());
    }
}
