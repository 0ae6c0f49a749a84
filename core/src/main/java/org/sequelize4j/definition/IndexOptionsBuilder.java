package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.IndexType;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.Where;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;

/** Collects what is said of one index. */
public final class IndexOptionsBuilder implements IndexOptions {
    /** What is said of one attribute, which may be named afterwards. */
    private record Remark(String attribute, String verb, UnaryOperator<IndexField> change) {}

    private final List<IndexField> fields = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Map<String, @Nullable Object> where = Map.of();
    private @Nullable Consumer<? super Where<Row>> condition;
    private boolean unique;
    private boolean concurrently;
    private @Nullable String name;
    private @Nullable IndexType type;
    private @Nullable String using;
    private @Nullable String operator;
    private @Nullable String parser;

    public IndexOptionsBuilder(List<String> attributes) {
        attributes.forEach(attribute -> fields.add(IndexField.of(attribute)));
    }

    /** All that has been said. */
    public IndexDeclaration build() {
        remarks.forEach(this::apply);
        remarks.clear();
        return new IndexDeclaration(
                fields, unique, name, where, new IndexTraits(type, using, operator, parser, concurrently, condition));
    }

    private void apply(Remark remark) {
        for (int i = 0; i < fields.size(); i++) {
            if (Objects.equals(fields.get(i).attribute(), remark.attribute())) {
                fields.set(i, remark.change().apply(fields.get(i)));
                return;
            }
        }
        throw new DefinitionException("There is an index over " + fields + " that " + remark.verb() + " \""
                + remark.attribute() + "\", which is not one of them; name an attribute of the index.");
    }

    private IndexOptions remark(String attribute, String word, String verb, UnaryOperator<IndexField> change) {
        remarks.add(new Remark(Given.to(word + "(…)", attribute, "an attribute of the index"), verb, change));
        return this;
    }

    @Override
    public IndexOptions unique() {
        unique = true;
        return this;
    }

    @Override
    public IndexOptions name(String name) {
        this.name = Given.to("name(…)", name, "the name of an index");
        return this;
    }

    @Override
    public IndexOptions field(String attribute) {
        fields.add(IndexField.of(Given.to("field(…)", attribute, "the name of an attribute")));
        return this;
    }

    @Override
    public IndexOptions field(Expression expression) {
        return field(expression, Sort.ASC);
    }

    @Override
    public IndexOptions field(Expression expression, Sort direction) {
        fields.add(IndexField.of(
                Given.to("field(…)", expression, "an expression, such as fn(\"lower\", col(\"email\"))"),
                Given.to("field(…)", direction, "an expression and Sort.ASC or Sort.DESC")));
        return this;
    }

    @Override
    public IndexOptions order(String attribute, Sort direction) {
        Given.to("order(…)", direction, "an attribute of the index and Sort.ASC or Sort.DESC");
        return remark(attribute, "order", "orders by", field -> field.ordered(direction));
    }

    @Override
    public IndexOptions length(String attribute, int length) {
        if (length < 1) {
            throw new DefinitionException("length(\"" + attribute + "\", " + length
                    + ") of an index is not possible; at least one character is indexed.");
        }
        return remark(attribute, "length", "says the length of", field -> field.cut(length));
    }

    @Override
    public IndexOptions collate(String attribute, String collation) {
        String collate = SqlWord.of("The collation of an index", collation);
        return remark(attribute, "collate", "says the collation of", field -> field.collated(collate));
    }

    @Override
    public IndexOptions operator(String attribute, String operatorClass) {
        String said = SqlWord.of("The operator class of an index", operatorClass);
        return remark(attribute, "operator", "says the operator class of", field -> field.operated(said));
    }

    @Override
    public IndexOptions operator(String operatorClass) {
        operator = SqlWord.of("The operator class of an index", operatorClass);
        return this;
    }

    @Override
    public IndexOptions using(String method) {
        using = SqlWord.of("The method of an index", method);
        return this;
    }

    @Override
    public IndexOptions type(IndexType type) {
        Given.to("type(…)", type, "one of " + List.of(IndexType.values()));
        unique |= type == IndexType.UNIQUE;
        this.type = type == IndexType.UNIQUE ? null : type;
        return this;
    }

    @Override
    public IndexOptions parser(String parser) {
        this.parser = SqlWord.of("The parser of an index", parser);
        return this;
    }

    @Override
    public IndexOptions concurrently() {
        concurrently = true;
        return this;
    }

    @Override
    public IndexOptions where(Map<String, ? extends @Nullable Object> values) {
        where = new LinkedHashMap<>(Given.to("where(…)", values, "a map by attribute"));
        return this;
    }

    @Override
    public IndexOptions where(Consumer<? super Where<Row>> condition) {
        this.condition = Given.lambda(condition, "w -> w.where(\"age\").gt(5)");
        return this;
    }
}
