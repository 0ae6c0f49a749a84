package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.DECIMAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.Column;
import org.sequelize4j.Convert;
import org.sequelize4j.Default;
import org.sequelize4j.Embedded;
import org.sequelize4j.EnumValue;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.Part;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Validate;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/values.md. */
@DatabaseTest
class ValuesGuideTest {
    record Money(BigDecimal amount) {}

    static final class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal toColumn(Money value) {
            return value.amount();
        }

        @Override
        public Money fromColumn(BigDecimal stored) {
            return new Money(stored);
        }
    }

    record Email(String user, String domain) {}

    /** Keeps the user alone, where the domain is the usual one. */
    record EmailConverter(String usual) implements AttributeConverter<Email, String> {
        @Override
        public String toColumn(Email value) {
            return value.domain().equals(usual) ? value.user() : value.user() + "@" + value.domain();
        }

        @Override
        public Email fromColumn(String stored) {
            int at = stored.indexOf('@');
            return at < 0 ? new Email(stored, usual) : new Email(stored.substring(0, at), stored.substring(at + 1));
        }
    }

    record Address(
            String street,
            @Validate(notEmpty = true) String city,
            @Column(length = 10) @Nullable String zip) {}

    interface Customer extends Instance<Customer> {
        String name();

        Customer setName(String name);

        @Embedded
        @Nullable
        Address address();

        Customer setAddress(@Nullable Address address);

        @Embedded(prefix = "bill_")
        @Nullable
        Address billing();

        Customer setBilling(@Nullable Address address);
    }

    record Contact(String name, AddressOf address) {}

    record AddressOf(String city) {}

    enum State {
        @EnumValue("draft")
        DRAFT,
        @EnumValue("on sale")
        ON_SALE
    }

    interface Article extends Instance<Article> {
        @Convert(MoneyConverter.class)
        @Column(precision = 10, scale = 2)
        @Default("9.50")
        Money price();

        Article setPrice(Money price);

        Email contact();

        Article setContact(Email contact);
    }

    interface Sale extends Instance<Sale> {
        State state();

        Sale setState(State state);
    }

    private final TestDatabase database;

    ValuesGuideTest(TestDatabase database) {
        this.database = database;
    }

    private Sequelize connect() {
        Sequelize sequelize = Sequelize.builder()
                .url(database.url())
                .converter(new EmailConverter("example.org"))
                .connect();
        return sequelize;
    }

    @Test
    void convertedValues() {
        try (Sequelize sequelize = connect()) {
            Model<Article> articles = sequelize.define(Article.class);
            sequelize.sync();
            Article article = articles.create(a -> a.setContact(new Email("ann", "example.org")));
            assertThat(article.price()).isEqualTo(new Money(new BigDecimal("9.50")));
            assertThat(articles.count(q -> q.where("contact", "ann"))).isEqualTo(1);
            assertThat(article.reload().contact()).isEqualTo(new Email("ann", "example.org"));

            // @formatter:off
            articles.findAll(q -> q.where(Article::price).lt(new Money(new BigDecimal("10"))));
            articles.findAll(q -> q.where("price", new BigDecimal("9.50")));
            articles.max(Article::price);
            // @formatter:on
            assertThat(articles.count(q -> q.where(Article::price).lt(new Money(new BigDecimal("10")))))
                    .isEqualTo(1);
        }
    }

    @Test
    void recordsOverSeveralColumns() {
        try (Sequelize sequelize = connect()) {
            Model<Customer> customers = sequelize.define(Customer.class);
            sequelize.sync();
            // @formatter:off
            Customer ann = customers.create(Map.of("name", "Ann", "address", Map.of("city", "Rome")));
            List<Contact> contacts = customers.into(Contact.class).findAll();
            // @formatter:on
            assertThat(contacts).containsExactly(new Contact("Ann", new AddressOf("Rome")));
            Address rome = new Address("Via Appia", "Rome", "00179");
            ann.update(a -> a.setAddress(rome));

            // @formatter:off
            customers.findAll(
                    q -> q.where(Part.of(Customer::address, Address::city)).eq("Rome"));
            customers.findAll(q -> q.where("address.city", "Rome").orderBy("address.zip"));
            customers.findAll(q ->
                    q.where(Customer::address).eq(rome).where(Customer::billing).isNull());
            // @formatter:on
            assertThat(customers.count(q -> q.where(Customer::address)
                            .eq(rome)
                            .where(Customer::billing)
                            .isNull()))
                    .isEqualTo(1);
        }
    }

    @Test
    void convertersOfTheDynamicFace() {
        try (Sequelize sequelize = connect()) {
            Model<Row> offers = sequelize.define(
                    "offer", m -> m.attribute("price", DECIMAL(10, 2), a -> a.convert(new MoneyConverter())));
            sequelize.sync();
            offers.create(Map.of("price", new Money(new BigDecimal("5.25"))));
            assertThat(offers.findOne(q -> q.where("price", new Money(new BigDecimal("5.25")))))
                    .map(offer -> offer.get("price").toString().toLowerCase(Locale.ROOT))
                    .contains("money[amount=5.25]");
        }
    }

    @Test
    void wordsOfEnums() {
        try (Sequelize sequelize = connect()) {
            Model<Sale> sales = sequelize.define(Sale.class);
            sequelize.sync();
            sales.create(s -> s.setState(State.ON_SALE));
            assertThat(sales.count(q -> q.where("state", "on sale"))).isEqualTo(1);
            assertThat(sales.findOne().orElseThrow().state()).isEqualTo(State.ON_SALE);
        }
    }
}
