package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;

import java.util.Map;
import java.util.Objects;
import org.sequelize4j.Defaults;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/**
 * "Sequelize One-to-One Example": a customer and an address, whose key references a UUID. Where the text says
 * {@code Customer.belongsTo(Address)} for the hasOne, it means {@code Customer.hasOne(Address)}, and the
 * {@code targetKey} of a hasOne is a source key.
 */
public final class CustomersAndAddresses {
    private CustomersAndAddresses() {}

    /** Without options each of the two ways alone puts {@code customerId} on the address. */
    public static Statements eitherWay(Sequelize sequelize) {
        Model<Row> customer = sequelize.define("customer", m -> m.attribute("firstname", STRING));
        Model<Row> address = sequelize.define("address", m -> m.attribute("street", STRING));
        address.belongsTo(customer);
        customer.hasOne(address);
        return Tables.create(sequelize);
    }

    /** A key of one's own that references a column of one's own choice. */
    public static Statements customKeys(Sequelize sequelize) {
        define(sequelize);
        return Tables.create(sequelize);
    }

    /** Saves a customer, then an address, and fetches the two together. */
    public static Row saveAndFetch(Sequelize sequelize) {
        define(sequelize);
        Tables.create(sequelize);
        Model<Row> customers = sequelize.model("customer");
        Model<Row> addresses = sequelize.model("address");

        Row customer = customers.create(Map.of("firstname", "Jack"));
        Row address = addresses.create(Map.of("street", "W NORMA ST"));
        customer.call("setAddress", address);

        Object key = Objects.requireNonNull(customer.get("uuid"));
        return customers.findByPk(key, q -> q.include("address")).orElseThrow();
    }

    private static void define(Sequelize sequelize) {
        Model<Row> customer = sequelize.define(
                "customer",
                m -> m.attribute(
                                "uuid",
                                UUID,
                                a -> a.defaultValue(Defaults.UUIDV1).primaryKey())
                        .attribute("firstname", STRING));
        Model<Row> address = sequelize.define("address", m -> m.attribute("street", STRING));
        address.belongsTo(customer, a -> a.foreignKey("fk_customerid").targetKey("uuid"));
        customer.hasOne(address, a -> a.foreignKey("fk_customerid").sourceKey("uuid"));
    }
}
