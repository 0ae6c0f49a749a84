package org.sequelize4j.behaviour.typed;

import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.Default;
import org.sequelize4j.Embedded;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Table;
import org.sequelize4j.Validate;
import org.sequelize4j.behaviour.typed.Priced.Money;

/** Models with records over several columns. */
final class Customers {
    private Customers() {}

    @Embedded
    record Place(double latitude, double longitude) {}

    record Address(
            @Validate(notEmpty = true) String city,
            @Nullable @Column(length = 10) String zip,
            @Nullable Place place) {}

    record Limit(Money amount, @Default("EUR") String currency) {}

    @Table(timestamps = false, underscored = true)
    interface Customer extends Instance<Customer> {
        Long id();

        String name();

        Customer setName(String name);

        @Nullable
        @Embedded
        Address address();

        Customer setAddress(@Nullable Address address);

        @Nullable
        @Embedded(prefix = "bill_")
        Address billing();

        Customer setBilling(@Nullable Address address);

        @NonNull
        @Embedded
        Limit limit();

        Customer setLimit(Limit limit);

        @HasMany
        Many<Contract> contracts();
    }

    @Table(timestamps = false)
    interface Contract extends Instance<Contract> {
        Long id();

        BigDecimal value();

        Contract setValue(BigDecimal value);

        @BelongsTo
        One<Customer> customer();
    }

    static final Address ROME = new Address("Rome", "00184", new Place(41.9, 12.5));
    static final Address OSLO = new Address("Oslo", null, null);
    static final Limit LIMIT = new Limit(Money.of("100"), "EUR");
}
