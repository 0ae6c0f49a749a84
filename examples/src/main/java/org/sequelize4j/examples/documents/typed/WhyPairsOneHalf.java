package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.examples.Tables;

/** "Why associations are defined in pairs?": the half that is missing. */
public final class WhyPairsOneHalf {
    private WhyPairsOneHalf() {}

    /** Knows its bar. */
    @Table(value = "foos", timestamps = false)
    public interface Foo extends Instance<Foo> {
        Integer id();

        @HasOne
        One<Bar> bar();
    }

    /** Knows of no foo: {@code Bar::foo} does not compile. */
    @Table(value = "bars", timestamps = false)
    public interface Bar extends Instance<Bar> {
        Integer id();
    }

    /** What is wrong is found by the compiler; by name the error says it. */
    public static String oneHalf(Sequelize sequelize) {
        Model<Foo> foos = sequelize.define(Foo.class);
        Model<Bar> bars = sequelize.model(Bar.class);
        Tables.create(sequelize);

        foos.findOne(q -> q.include(Foo::bar)); // This works...
        try {
            bars.findOne(q -> q.include(foos)); // But this throws an error:
            return "found";
        } catch (EagerLoadingException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
