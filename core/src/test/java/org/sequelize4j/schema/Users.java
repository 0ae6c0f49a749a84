package org.sequelize4j.schema;

import static org.sequelize4j.DataTypes.STRING;

import java.util.function.Consumer;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.type.DataType;

/** The table that alterations are tried on. */
final class Users {
    private Users() {}

    static Models users() {
        return Models.plain().model("user", m -> m.attribute("name", STRING));
    }

    static Models users(DataType type, Consumer<AttributeOptions> options) {
        return Models.plain().model("user", m -> m.attribute("name", STRING).attribute("value", type, options));
    }

    /** Two rows more. */
    static void fill(LiveSync live) {
        live.execute(
                "INSERT INTO \"users\" (\"name\") VALUES ('Anne')", "INSERT INTO \"users\" (\"name\") VALUES ('Bob')");
    }
}
