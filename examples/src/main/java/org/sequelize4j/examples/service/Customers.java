package org.sequelize4j.examples.service;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.service.CustomerBody.AddressBody;

/** What can be done with customers; knows nothing of HTTP. */
final class Customers {
    private final Sequelize sequelize;
    private final Model<Customer> customers;

    Customers(Sequelize sequelize) {
        this.sequelize = sequelize;
        this.customers = sequelize.define(Customer.class);
    }

    /** By name, with their addresses, in one statement. */
    List<Customer> list(int page, int size) {
        return customers.findAll(q -> q.include(Customer::address)
                .orderBy("lastname")
                .orderBy(Customer::firstname)
                .orderBy(Customer::uuid)
                .page(page, size));
    }

    Customer get(UUID uuid) {
        return customers.getByPk(uuid, q -> q.include(Customer::address));
    }

    /** The customer and the address are both there afterwards, or neither. */
    Customer create(CustomerBody body) {
        return customers.create(body);
    }

    /** Makes the customer what the body says; without an address in it, the customer has none afterwards. */
    Customer replace(UUID uuid, CustomerBody body) {
        return sequelize.transaction(tx -> {
            Customer customer = customers.getByPk(uuid, q -> q.lock(Lock.UPDATE));
            customer.update(c -> c.setFirstname(body.firstname())
                    .setLastname(body.lastname())
                    .setEmail(body.email())
                    .setAge(body.age()));
            replaceAddress(customer, body.address());
            return get(uuid);
        });
    }

    private static void replaceAddress(Customer customer, @Nullable AddressBody body) {
        Address address = customer.address().orNull();
        if (body == null) {
            if (address != null) {
                address.destroy();
            }
        } else if (address == null) {
            customer.address()
                    .create(a -> a.setStreet(body.street()).setCity(body.city()).setPhone(body.phone()));
        } else {
            address.update(body);
        }
    }

    /** The address goes with the customer: the database sees to it. */
    void delete(UUID uuid) {
        customers.getByPk(uuid).destroy();
    }
}
