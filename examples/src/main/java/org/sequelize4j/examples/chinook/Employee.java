package org.sequelize4j.examples.chinook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** Who works in the shop, and for whom. */
@Table(timestamps = false)
public interface Employee extends Instance<Employee> {
    Integer id();

    @Column(length = 20, allowNull = false)
    String lastName();

    @Column(length = 20, allowNull = false)
    String firstName();

    @Column(length = 30)
    @Nullable
    String title();

    @Nullable
    LocalDate birthDate();

    @Nullable
    LocalDate hireDate();

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

    @Column(length = 60)
    @Nullable
    String email();

    @BelongsTo(inverse = "reports")
    One<Employee> manager();

    @HasMany(inverse = "manager")
    Many<Employee> reports();

    @HasMany(inverse = "supportEmployee")
    Many<Customer> customers();

    default String name() {
        return firstName() + " " + lastName();
    }
}
