package org.sequelize4j.examples.service;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Column;
import org.sequelize4j.Default;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;

/** A customer, known by a UUID; an e-mail address belongs to one customer only. */
public interface Customer extends Instance<Customer> {
    @PrimaryKey
    @Default("UUIDV1")
    UUID uuid();

    @Column(allowNull = false)
    @Validate(notEmpty = true)
    String firstname();

    Customer setFirstname(@Nullable String firstname);

    @Nullable
    String lastname();

    Customer setLastname(@Nullable String lastname);

    @Unique
    @Nullable
    @Validate(email = true)
    String email();

    Customer setEmail(@Nullable String email);

    @Nullable
    @Validate(min = 0, max = 150)
    Integer age();

    Customer setAge(@Nullable Integer age);

    @HasOne(foreignKey = "fk_customerid", sourceKey = "uuid")
    One<Address> address();
}
