package org.sequelize4j.examples.documents.typed;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.examples.Tables;

/**
 * "Creating associations referencing a field which is not the primary key": target keys and source keys. They are STRING and
 * not TEXT as there, because MySQL and MariaDB let no key refer to TEXT.
 */
public final class OtherKeys {
    private OtherKeys() {}

    /** Is known by name. */
    @Table(value = "captains", timestamps = false)
    public interface Captain extends Instance<Captain> {
        Integer id();

        @Unique
        String name();

        Captain setName(String name);
    }

    /** Knows its captain by name; the key is an attribute as well. */
    @Table(value = "ships", timestamps = false)
    public interface Ship extends Instance<Ship> {
        Integer id();

        String name();

        Ship setName(String name);

        @Nullable
        String captainName();

        Ship setCaptainName(@Nullable String captainName);

        @BelongsTo(targetKey = "name", foreignKey = "captainName")
        One<Captain> captain();
    }

    /** A ship knows its captain by name. */
    public static String targetKey(Sequelize sequelize) {
        Model<Ship> ships = sequelize.define(Ship.class);
        Tables.create(sequelize);

        sequelize.model(Captain.class).create(c -> c.setName("Jack Sparrow"));
        Ship ship = ships.create(s -> s.setName("Black Pearl").setCaptainName("Jack Sparrow"));
        return ship.captain().get().name();
    }

    /** Has a bar, which knows it by name. */
    @Table(value = "foos", timestamps = false)
    public interface Foo extends Instance<Foo> {
        Integer id();

        @Unique
        String name();

        Foo setName(String name);

        @HasOne(sourceKey = "name", foreignKey = "fooName")
        One<Bar> bar();
    }

    /** Has bazs, which know it by title. */
    @Table(value = "bars", timestamps = false)
    public interface Bar extends Instance<Bar> {
        Integer id();

        @Unique
        String title();

        Bar setTitle(String title);

        @Nullable
        String fooName();

        @HasMany(sourceKey = "title", foreignKey = "barTitle")
        Many<Baz> bazs();
    }

    /** Belongs to a bar. */
    @Table(value = "bazs", timestamps = false)
    public interface Baz extends Instance<Baz> {
        Integer id();

        String summary();

        Baz setSummary(String summary);

        @Nullable
        String barTitle();
    }

    /** A bar knows its foo by name, a baz its bar by title. */
    public static List<@Nullable String> sourceKey(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Model<Bar> bars = sequelize.model(Bar.class);
        Model<Baz> bazs = sequelize.model(Baz.class);
        Tables.create(sequelize);
        Foo foo = foos.create(f -> f.setName("Foo's Name Here"));
        Bar bar = bars.create(b -> b.setTitle("Bar's Title Here"));
        Baz baz = bazs.create(b -> b.setSummary("Baz's Summary Here"));

        foo.bar().set(bar);
        bar.bazs().add(baz);
        return Arrays.asList(bar.reload().fooName(), baz.reload().barTitle());
    }
}
