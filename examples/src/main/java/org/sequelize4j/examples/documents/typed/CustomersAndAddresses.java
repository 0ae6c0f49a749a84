package org.sequelize4j.examples.documents.typed;

import java.util.UUID;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Default;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Sequelize One-to-One Example": a customer and an address, whose key references a UUID. */
public final class CustomersAndAddresses {
    private CustomersAndAddresses() {}

    /** Who lives somewhere. */
    @Table("customers")
    public interface Customer extends Instance<Customer> {
        @PrimaryKey
        @Default("UUIDV1")
        UUID uuid();

        String firstname();

        Customer setFirstname(String firstname);

        @HasOne(foreignKey = "fk_customerid", sourceKey = "uuid")
        One<Address> address();
    }

    /** Where somebody lives. */
    @Table("addresses")
    public interface Address extends Instance<Address> {
        Integer id();

        String street();

        Address setStreet(String street);

        @BelongsTo(foreignKey = "fk_customerid", targetKey = "uuid")
        One<Customer> customer();
    }

    /** A key of one's own that references a column of one's own choice. */
    public static Statements customKeys(Sequelize sequelize) {
        sequelize.define(Customer.class);
        return Tables.create(sequelize);
    }

    /** Saves a customer, then an address, and fetches the two together. */
    public static Customer saveAndFetch(Sequelize sequelize) {
        Model<Customer> customers = sequelize.define(Customer.class);
        Model<Address> addresses = sequelize.model(Address.class);
        Tables.create(sequelize);

        Customer customer = customers.create(c -> c.setFirstname("Jack"));
        Address address = addresses.create(a -> a.setStreet("W NORMA ST"));
        customer.address().set(address);

        return customers
                .findByPk(customer.uuid(), q -> q.include(Customer::address))
                .orElseThrow();
    }
}
