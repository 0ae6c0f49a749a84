package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.Expression;
import org.sequelize4j.Lock;
import org.sequelize4j.Model;
import org.sequelize4j.Nulls;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Said.IncludeSaid;

/** A whole query, an include or the junction's part of one, until its lambda ends. */
final class QueryBuilder<T> extends PagedQuery<T> {
    private final @Nullable AssociationDefinition association;
    private final Clause having = new Clause();
    private final List<OrderTerm> order = new ArrayList<>();
    private final List<Operand> groups = new ArrayList<>();
    private boolean distinct;
    private @Nullable Lock lock;
    private boolean skipLocked;
    private @Nullable Boolean required;
    private @Nullable Said through;
    private JoinSaid join = JoinSaid.NOTHING;

    private QueryBuilder(Subject<T> subject, Place place, @Nullable AssociationDefinition association) {
        super(subject, place);
        this.association = association;
    }

    static <T> QueryBuilder<T> root(Subject<T> subject) {
        return new QueryBuilder<>(subject, Place.ROOT, null);
    }

    /** Of conditions alone, which is all that their lambda can say. */
    static <T> QueryBuilder<T> condition(Subject<T> subject) {
        return root(subject);
    }

    static <T> QueryBuilder<T> include(Subject<T> target, AssociationDefinition association) {
        return new QueryBuilder<>(target, Place.INCLUDE, association);
    }

    /** What is asked of the targets of one source, in a statement of its own. */
    static <T> QueryBuilder<T> relation(Subject<T> target, AssociationDefinition association) {
        return new QueryBuilder<>(target, Place.RELATION, association);
    }

    @Override
    void next() {
        super.next();
        having.complete();
    }

    @Override
    public Query<T> scope(Consumer<? super Query<T>> scope) {
        next();
        Given.lambda(scope, "q -> q.limit(10)").accept(this);
        next();
        return this;
    }

    /** Applies the scope that a model was given with. */
    void within(Model<?> model) {
        if (model instanceof ModelView view) {
            scope = subject.scope(view.queries().scoping());
        }
    }

    @Override
    public Query<T> required(boolean required) {
        next();
        place.includeOnly("required(" + required + ")");
        this.required = required;
        return this;
    }

    @Override
    public Query<T> on(Consumer<? super Where<T>> condition) {
        next();
        place.includeOnly("on(…)");
        withoutJunction("on(…)");
        List<Clause.Part> parts = nested(condition).clause.finish();
        if (parts.isEmpty()) {
            throw new QueryException("on(…) of " + association + " was given no condition, so every row would belong to"
                    + " every parent; write one, such as o.where(…).eq(parent(…)).");
        }
        join = new JoinSaid(parts, join.or());
        return this;
    }

    @Override
    public Query<T> or(boolean or) {
        next();
        place.includeOnly("or(" + or + ")");
        withoutJunction("or(" + or + ")");
        join = new JoinSaid(join.on(), or);
        return this;
    }

    private void withoutJunction(String clause) {
        if (association instanceof BelongsToMany) {
            throw new QueryException(clause + " cannot stand in an include of " + association
                    + ", where the rows of the junction tell what belongs together; write conditions on them with"
                    + " through(…).");
        }
    }

    @Override
    public Query<T> through(Consumer<? super Query<Row>> link) {
        next();
        place.withJunctionOnly("through(…)");
        junction(subject::named, link);
        return this;
    }

    <J> void junction(Function<ModelDefinition, Subject<J>> naming, Consumer<? super Query<J>> link) {
        if (!(association instanceof BelongsToMany many)) {
            throw new QueryException("through(…) speaks about the junction of a belongsToMany; " + association
                    + " has none. Say it in the include's own conditions.");
        }
        if (through != null) {
            throw new QueryException("through(…) is said twice for " + association + "; say everything in one.");
        }
        QueryBuilder<J> builder = new QueryBuilder<>(naming.apply(many.throughModel()), Place.JUNCTION, null);
        Given.lambda(link, "l -> l.where(\"id\", 1)").accept(builder);
        through = builder.said();
    }

    @Override
    public Query<T> orderBy(Function<? super T, ? extends @Nullable Object> attribute) {
        return orderBy(attribute, Sort.ASC);
    }

    @Override
    public Query<T> orderBy(Function<? super T, ? extends @Nullable Object> attribute, Sort direction) {
        return orderBy(attribute, direction, Nulls.DEFAULT);
    }

    @Override
    public Query<T> orderBy(Function<? super T, ? extends @Nullable Object> attribute, Sort direction, Nulls nulls) {
        next();
        return order(named(subject.sorted(attribute)), direction, nulls);
    }

    @Override
    public <R> Query<T> orderBy(
            Function<? super T, ? extends One<R>> association,
            Function<? super R, ? extends @Nullable Object> attribute,
            Sort direction) {
        next();
        AssociationDefinition step = subject.association(association);
        Attribute column = subject.<R>typed(step).attribute(attribute);
        return order(new AttributeOperand(new Path(List.of(step)), column), direction, Nulls.DEFAULT);
    }

    @Override
    public Query<T> orderBy(String attribute) {
        return orderBy(attribute, Sort.ASC);
    }

    @Override
    public Query<T> orderBy(String attribute, Sort direction) {
        next();
        return order(named(attribute), direction, Nulls.DEFAULT);
    }

    @Override
    public Query<T> orderBy(Expression expression, Sort direction) {
        return orderBy(expression, direction, Nulls.DEFAULT);
    }

    @Override
    public Query<T> orderBy(Expression expression, Sort direction, Nulls nulls) {
        next();
        return order(resolved(expression), direction, nulls);
    }

    /** What a name means where rows are sorted or grouped: an attribute, or what was computed under it. */
    private Operand named(String name) {
        Operand computed = computed(name);
        return computed == null ? new AttributeOperand(Path.ROOT, subject.attribute(name)) : computed;
    }

    private @Nullable Operand computed(String name) {
        return subject.model().attribute(name) == null ? selection.computed(name) : null;
    }

    private Operand resolved(Expression expression) {
        Operand computed = expression instanceof Expression.ColumnReference column
                        && column.path().size() == 1
                ? computed(column.path().get(0))
                : null;
        return computed == null ? ExpressionResolver.resolveOfMany(subject.model(), expression) : computed;
    }

    private Query<T> order(Operand operand, Sort direction, Nulls nulls) {
        order.add(new OrderTerm(
                operand,
                Given.to("orderBy(…)", direction, "the direction Sort.ASC or Sort.DESC"),
                Given.to("orderBy(…)", nulls, "Nulls.FIRST, Nulls.LAST or Nulls.DEFAULT")));
        return this;
    }

    @Override
    public Query<T> groupBy(Function<? super T, ? extends @Nullable Object> attribute) {
        next();
        return group(new AttributeOperand(Path.ROOT, subject.attribute(attribute)));
    }

    @Override
    public Query<T> groupBy(String... attributes) {
        next();
        Stream.of(Given.to("groupBy(…)", attributes, "names of attributes")).forEach(name -> group(named(name)));
        return this;
    }

    @Override
    public Query<T> groupBy(Expression expression) {
        next();
        return group(resolved(expression));
    }

    private Query<T> group(Operand operand) {
        place.rootOnly("groupBy");
        groups.add(operand);
        return this;
    }

    @Override
    public Condition<Object, Query<T>> having(Expression expression) {
        next();
        place.rootOnly("having");
        Operand operand = resolved(expression);
        return having.open(new Comparison(subject.model(), operand), this);
    }

    @Override
    public Query<T> distinct() {
        next();
        place.rootOnly("distinct");
        distinct = true;
        return this;
    }

    @Override
    public Query<T> lock(Lock lock) {
        next();
        place.notNested("lock");
        this.lock = Given.to("lock(…)", lock, "one of " + List.of(Lock.values()));
        return this;
    }

    @Override
    public Query<T> skipLocked() {
        next();
        place.notNested("skipLocked");
        skipLocked = true;
        return this;
    }

    /** What was said; nothing can be said behind this. */
    Said said() {
        next();
        return new Said(
                clause.finish(),
                having.finish(),
                selection.said(),
                includes.said(),
                includes.isAll(),
                order,
                groups,
                window,
                distinct,
                lock,
                skipLocked,
                manner,
                paranoid,
                required,
                through,
                scope,
                join);
    }

    /** What was said of an include. */
    IncludeSaid included() {
        return new IncludeSaid(subject, Objects.requireNonNull(association), said());
    }
}
