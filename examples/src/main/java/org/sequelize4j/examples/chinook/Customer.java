package org.sequelize4j.examples.chinook;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** Who buys, and which employee looks after them. */
@Table(timestamps = false)
public interface Customer extends Instance<Customer> {
    Integer id();

    @Column(length = 40, allowNull = false)
    String firstName();

    @Column(length = 20, allowNull = false)
    String lastName();

    @Column(length = 80)
    @Nullable
    String company();

    @Column(length = 70)
    @Nullable
    String address();

    @Column(length = 40)
    @Nullable
    String city();

    @Column(length = 40)
    @Nullable
    String state();

    @Column(length = 40)
    @Nullable
    String country();

    @Column(length = 10)
    @Nullable
    String postalCode();

    @Column(length = 24)
    @Nullable
    String phone();

    @Column(length = 24)
    @Nullable
    String fax();

    @Column(length = 60, allowNull = false)
    String email();

    @BelongsTo(inverse = "customers")
    One<Employee> supportEmployee();

    @HasMany
    Many<Invoice> invoices();

    default String name() {
        return firstName() + " " + lastName();
    }
}
