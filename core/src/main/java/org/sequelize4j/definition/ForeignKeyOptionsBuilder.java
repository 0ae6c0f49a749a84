package org.sequelize4j.definition;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ForeignKeyOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.type.DataType;

/** Collects what is said of a foreign key as a column definition. */
final class ForeignKeyOptionsBuilder implements ForeignKeyOptions {
    private ForeignKeyDeclaration declaration;

    private ForeignKeyOptionsBuilder(ForeignKeyDeclaration said) {
        this.declaration = said;
    }

    static ForeignKeyDeclaration apply(ForeignKeyDeclaration said, Consumer<? super ForeignKeyOptions> column) {
        ForeignKeyOptionsBuilder builder = new ForeignKeyOptionsBuilder(said);
        Given.lambda(column, "k -> k.allowNull(false)").accept(builder);
        return builder.declaration;
    }

    @Override
    public ForeignKeyOptions name(String name) {
        declaration = declaration.withNames(List.of(Given.to("name(…)", name, "the name of the foreign key")));
        return this;
    }

    @Override
    public ForeignKeyOptions type(DataType type) {
        declaration = declaration.withType(Given.to("type(…)", type, "a type, such as DataTypes.INTEGER"));
        return this;
    }

    @Override
    public ForeignKeyOptions allowNull(boolean allowNull) {
        declaration = declaration.withAllowNull(allowNull);
        return this;
    }

    @Override
    public ForeignKeyOptions defaultValue(@Nullable Object value) {
        declaration = declaration.withDefaultValue(value == null ? null : DefaultValue.of(value));
        return this;
    }

    @Override
    public ForeignKeyOptions field(String column) {
        declaration = declaration.withField(Given.to("field(…)", column, "the name of a column"));
        return this;
    }

    @Override
    public ForeignKeyOptions unique() {
        declaration = declaration.asUnique();
        return this;
    }

    @Override
    public ForeignKeyOptions comment(String comment) {
        declaration = declaration.withComment(Given.to("comment(…)", comment, "a text; leave it out for none"));
        return this;
    }
}
