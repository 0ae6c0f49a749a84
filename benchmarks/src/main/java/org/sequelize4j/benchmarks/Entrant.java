package org.sequelize4j.benchmarks;

import java.util.Locale;
import java.util.function.Function;
import org.sequelize4j.benchmarks.contest.Contender;
import org.sequelize4j.benchmarks.data.Database;
import org.sequelize4j.benchmarks.ebean.EbeanContender;
import org.sequelize4j.benchmarks.faces.dynamic.DynamicContender;
import org.sequelize4j.benchmarks.faces.typed.TypedContender;
import org.sequelize4j.benchmarks.hibernate.HibernateContender;
import org.sequelize4j.benchmarks.jdbc.JdbcContender;
import org.sequelize4j.benchmarks.jdbi.JdbiContender;
import org.sequelize4j.benchmarks.jooq.JooqContender;

/** Who competes. The first is what the others are measured by. Lambdas, so that the classes of one are not loaded for another. */
public enum Entrant {
    JDBC("JDBC by hand", database -> JdbcContender.open(database)),
    TYPED("sequelize4j, typed", database -> TypedContender.open(database)),
    DYNAMIC("sequelize4j, dynamic", database -> DynamicContender.open(database)),
    HIBERNATE("Hibernate", database -> HibernateContender.open(database)),
    EBEAN("Ebean", database -> EbeanContender.open(database)),
    JOOQ("jOOQ", database -> JooqContender.open(database)),
    JDBI("JDBI", database -> JdbiContender.open(database));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<Database, Contender> opening;

    Entrant(String title, Function<Database, Contender> opening) {
        this.title = title;
        this.opening = opening;
    }

    /** Its name in tables. */
    public String title() {
        return title;
    }

    /** Its name in options. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes it ready to work on that database. */
    public Contender open(Database database) {
        return opening.apply(database);
    }
}
