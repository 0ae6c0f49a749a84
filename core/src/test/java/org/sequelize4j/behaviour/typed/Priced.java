package org.sequelize4j.behaviour.typed;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.Convert;
import org.sequelize4j.Default;
import org.sequelize4j.EnumValue;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;

/** Models with values of classes of their own. */
final class Priced {
    private Priced() {}

    @Convert(MoneyConverter.class)
    record Money(BigDecimal amount) {
        Money {
            amount = amount.setScale(2);
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("money is not negative");
            }
        }

        static Money of(String amount) {
            return new Money(new BigDecimal(amount));
        }
    }

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

    record Email(String text) {}

    static final class EmailConverter implements AttributeConverter<Email, String> {
        @Override
        public String toColumn(Email value) {
            return value.text().toLowerCase(Locale.ROOT);
        }

        @Override
        public Email fromColumn(String stored) {
            return new Email(stored);
        }
    }

    record ProductId(long number) {}

    static final class ProductIdConverter implements AttributeConverter<ProductId, Long> {
        @Override
        public Long toColumn(ProductId value) {
            return value.number();
        }

        @Override
        public ProductId fromColumn(Long stored) {
            return new ProductId(stored);
        }
    }

    record Size(int width, int height) {}

    static final class SizeConverter implements AttributeConverter<Size, Map<String, Object>> {
        @Override
        public Map<String, Object> toColumn(Size value) {
            return Map.of("width", value.width(), "height", value.height());
        }

        @Override
        public Size fromColumn(Map<String, Object> stored) {
            return new Size(((Number) stored.get("width")).intValue(), ((Number) stored.get("height")).intValue());
        }
    }

    static final class Tags implements AttributeConverter<List<String>, String> {
        @Override
        public String toColumn(List<String> value) {
            return String.join(",", value);
        }

        @Override
        public List<String> fromColumn(String stored) {
            return List.of(stored.split(","));
        }
    }

    static final class MonthConverter implements AttributeConverter<YearMonth, OffsetDateTime> {
        @Override
        public OffsetDateTime toColumn(YearMonth value) {
            return value.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        }

        @Override
        public YearMonth fromColumn(OffsetDateTime stored) {
            return YearMonth.from(stored);
        }
    }

    enum State {
        @EnumValue("new")
        FRESH,
        @EnumValue("sold out")
        SOLD,
        KEPT
    }

    @Table(timestamps = false)
    interface Product extends Instance<Product> {
        @PrimaryKey
        @Convert(ProductIdConverter.class)
        ProductId id();

        String name();

        Product setName(String name);

        @Default("9.50")
        @Column(precision = 10, scale = 2)
        @Validate(max = 1000)
        Money price();

        Product setPrice(@Nullable Money price);

        @Unique
        Email contact();

        Product setContact(Email contact);

        @Convert(SizeConverter.class)
        Size size();

        Product setSize(Size size);

        @Convert(Tags.class)
        List<String> tags();

        Product setTags(List<String> tags);

        @Convert(MonthConverter.class)
        YearMonth since();

        Product setSince(YearMonth since);

        State state();

        Product setState(State state);

        @HasMany
        Many<Review> reviews();
    }

    @Table(timestamps = false)
    interface Review extends Instance<Review> {
        Long id();

        Integer stars();

        Review setStars(Integer stars);

        @Convert(ProductIdConverter.class)
        ProductId productId();

        Review setProductId(ProductId id);

        @BelongsTo
        One<Product> product();
    }
}
