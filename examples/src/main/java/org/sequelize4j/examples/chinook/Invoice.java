package org.sequelize4j.examples.chinook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;

/** One purchase of a customer. */
@Table(timestamps = false)
public interface Invoice extends Instance<Invoice> {
    Integer id();

    @Column(allowNull = false)
    LocalDate invoiceDate();

    @Column(length = 70)
    @Nullable
    String billingAddress();

    @Column(length = 40)
    @Nullable
    String billingCity();

    @Column(length = 40)
    @Nullable
    String billingState();

    @Column(length = 40)
    @Nullable
    String billingCountry();

    @Column(length = 10)
    @Nullable
    String billingPostalCode();

    @Column(precision = 10, scale = 2, allowNull = false)
    BigDecimal total();

    @BelongsTo(required = true)
    One<Customer> customer();

    @HasMany
    Many<InvoiceLine> lines();
}
