package org.sequelize4j.examples.service;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.Instance;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Validate;

/** Where a customer lives; it goes when the customer goes. */
public interface Address extends Instance<Address> {
    @Column(allowNull = false)
    @Validate(notEmpty = true)
    String street();

    Address setStreet(@Nullable String street);

    @Nullable
    String city();

    Address setCity(@Nullable String city);

    @Nullable
    String phone();

    Address setPhone(@Nullable String phone);

    @BelongsTo(foreignKey = "fk_customerid", targetKey = "uuid", required = true, onDelete = OnDelete.CASCADE)
    One<Customer> customer();
}
