package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeConverter;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.type.ConvertedType;
import org.sequelize4j.type.DataType;

/** Collects what is said of one attribute, on top of what has been said before. */
public final class AttributeOptionsBuilder implements AttributeOptions {
    private final String name;
    private final List<String> uniqueNames;
    private final List<ValidationRule> rules;
    private @Nullable DataType type;
    private @Nullable AttributeConverter<?, ?> converter;
    private @Nullable Boolean allowNull;
    private @Nullable DefaultValue defaultValue;
    private @Nullable String field;
    private boolean primaryKey;
    private boolean autoIncrement;
    private boolean unique;
    private @Nullable ReferenceDeclaration references;
    private OnDelete onDelete;
    private OnDelete onUpdate;
    private @Nullable String comment;
    private Accessors accessors;

    AttributeOptionsBuilder(AttributeDeclaration said) {
        name = said.name();
        type = said.type();
        allowNull = said.allowNull();
        defaultValue = said.defaultValue();
        field = said.field();
        primaryKey = said.primaryKey();
        autoIncrement = said.autoIncrement();
        unique = said.unique();
        uniqueNames = new ArrayList<>(said.uniqueNames());
        references = said.references();
        onDelete = said.onDelete();
        onUpdate = said.onUpdate();
        comment = said.comment();
        rules = new ArrayList<>(said.rules());
        accessors = said.accessors();
    }

    /** All that has been said. */
    public AttributeDeclaration build() {
        return new AttributeDeclaration(
                name,
                converter == null ? type : Converters.convert(name, type, converter),
                allowNull,
                defaultValue,
                field,
                primaryKey,
                autoIncrement,
                unique,
                uniqueNames,
                references,
                onDelete,
                onUpdate,
                comment,
                rules,
                accessors);
    }

    /** Another type; of the column alone, where a converter stands before it. */
    public AttributeOptionsBuilder type(DataType type) {
        this.type = this.type instanceof ConvertedType converted && !(type instanceof ConvertedType)
                ? converted.over(type)
                : type;
        return this;
    }

    @Override
    public AttributeOptionsBuilder allowNull(boolean allowNull) {
        this.allowNull = allowNull;
        return this;
    }

    @Override
    public AttributeOptionsBuilder defaultValue(@Nullable Object value) {
        defaultValue = value == null ? null : DefaultValue.of(value);
        return this;
    }

    @Override
    public AttributeOptionsBuilder defaultValue(Supplier<?> value) {
        defaultValue = new DefaultValue.Supplied(Given.lambda(value, "() -> 1"));
        return this;
    }

    @Override
    public AttributeOptionsBuilder defaultValue(Expression expression) {
        defaultValue = new DefaultValue.Computed(
                Given.to("defaultValue(…)", expression, "an expression, such as fn(\"now\")"));
        return this;
    }

    @Override
    public AttributeOptionsBuilder field(String column) {
        field = Given.to("field(…)", column, "the name of a column");
        return this;
    }

    @Override
    public AttributeOptionsBuilder unique() {
        unique = true;
        return this;
    }

    @Override
    public AttributeOptionsBuilder unique(String name) {
        uniqueNames.add(Given.to("unique(…)", name, "the name of a unique key"));
        return this;
    }

    @Override
    public AttributeOptionsBuilder primaryKey() {
        primaryKey = true;
        return this;
    }

    @Override
    public AttributeOptionsBuilder autoIncrement() {
        autoIncrement = true;
        return this;
    }

    @Override
    public AttributeOptionsBuilder references(String model, String attribute) {
        references = new ReferenceDeclaration(
                Given.to("references(…)", model, "the name of a model or a table"),
                Given.to("references(…)", attribute, "the name of the attribute that is referenced"));
        return this;
    }

    @Override
    public AttributeOptionsBuilder references(Model<?> model, String attribute) {
        return references(Given.to("references(…)", model, "a model").name(), attribute);
    }

    @Override
    public AttributeOptionsBuilder onDelete(OnDelete rule) {
        onDelete = Given.to("onDelete(…)", rule, "one of " + List.of(OnDelete.values()));
        return this;
    }

    @Override
    public AttributeOptionsBuilder onUpdate(OnDelete rule) {
        onUpdate = Given.to("onUpdate(…)", rule, "one of " + List.of(OnDelete.values()));
        return this;
    }

    @Override
    public AttributeOptionsBuilder comment(String comment) {
        this.comment = Given.to("comment(…)", comment, "a text; leave it out for none");
        return this;
    }

    @Override
    public AttributeOptionsBuilder convert(AttributeConverter<?, ?> converter) {
        this.converter = Given.to("convert(…)", converter, "an AttributeConverter");
        return this;
    }

    @Override
    public AttributeOptionsBuilder validate(Consumer<? super ValidateOptions> said) {
        ValidateOptionsBuilder builder = new ValidateOptionsBuilder(name);
        Given.lambda(said, "v -> v.min(1)").accept(builder);
        rules.addAll(builder.build());
        return this;
    }

    /** Adds a rule that was made elsewhere. */
    public AttributeOptionsBuilder rule(ValidationRule rule) {
        rules.add(rule);
        return this;
    }

    @Override
    public AttributeOptionsBuilder get(Function<? super Row, ? extends @Nullable Object> getter) {
        Given.lambda(getter, "row -> row.getDataValue(\"name\")");
        return accessors(accessors.withGetter(face -> getter.apply((Row) face)));
    }

    @Override
    public AttributeOptionsBuilder set(BiConsumer<? super Row, @Nullable Object> setter) {
        Given.lambda(setter, "(row, value) -> row.setDataValue(\"name\", value)");
        return accessors(accessors.withSetter((face, value) -> setter.accept((Row) face, value)));
    }

    /** Replaces getter and setter. */
    AttributeOptionsBuilder accessors(Accessors accessors) {
        this.accessors = accessors;
        return this;
    }
}
