/** An ORM in the words of Sequelize: models, associations, eager and lazy loading. */
@SuppressWarnings("requires-automatic")
module org.sequelize4j {
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires com.zaxxer.hikari;
    requires static com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.postgresql.jdbc;
    requires static jakarta.validation;

    exports org.sequelize4j;
    exports org.sequelize4j.error;
    exports org.sequelize4j.jackson;
    exports org.sequelize4j.naming;
    exports org.sequelize4j.type;
    exports org.sequelize4j.instance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    opens org.sequelize4j.instance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses org.sequelize4j.SequelizeProvider;

    provides org.sequelize4j.SequelizeProvider with
            org.sequelize4j.engine.EngineProvider;
}
