package org.sequelize4j.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sequelize4j.Finder;
import org.sequelize4j.Page;
import org.sequelize4j.Query;
import org.sequelize4j.Slice;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;

/** The finders of a model for one shape of result. */
final class ShapedFinder<T, R> implements Finder<T, R> {
    private final Face<T> face;
    private final Shape<R> shape;
    private final Predicate belonging;

    ShapedFinder(Face<T> face, Shape<R> shape) {
        this(face, shape, Predicate.ALWAYS);
    }

    /** Of those rows only that fulfil a condition. */
    ShapedFinder(Face<T> face, Shape<R> shape, Predicate belonging) {
        this.face = face;
        this.shape = shape;
        this.belonging = belonging;
    }

    @Override
    public List<R> findAll() {
        return load(all());
    }

    @Override
    public List<R> findAll(Consumer<? super Query<T>> query) {
        return load(find(query));
    }

    @Override
    public Optional<R> findOne() {
        return first(all());
    }

    @Override
    public Optional<R> findOne(Consumer<? super Query<T>> query) {
        return first(find(query));
    }

    @Override
    public Optional<R> findByPk(Object key) {
        sought(key);
        return single(face.byKey(key).and(belonging));
    }

    @Override
    public Optional<R> findByPk(Object key, Consumer<? super Query<T>> query) {
        sought(key);
        return single(face.byKey(key, query).and(belonging));
    }

    private void sought(Object key) {
        face.core().services.loader.rules().loops().soughtByKey(face.core().definition(), key, face.rows());
    }

    @Override
    public R getByPk(Object key) {
        return findByPk(key).orElseThrow(() -> none(key));
    }

    @Override
    public R getByPk(Object key, Consumer<? super Query<T>> query) {
        return findByPk(key, query).orElseThrow(() -> none(key));
    }

    private EmptyResultException none(Object key) {
        return new EmptyResultException("No row of \"" + face.core().name() + "\" has the primary key " + key
                + "; findByPk gives an empty Optional then.");
    }

    @Override
    public Page<R> findAndCountAll(Consumer<? super Query<T>> query) {
        Find find = find(query);
        return atOneMoment(find, () -> counted(find));
    }

    private Page<R> counted(Find find) {
        long count = face.core().services.finds.count(find);
        boolean nothing = count == 0 && !face.core().services.finds.isSeen(find.model());
        List<R> rows = nothing ? new ArrayList<>() : read(find);
        Integer limit = find.limit();
        Integer offset = find.offset();
        int size = limit == null ? rows.size() : limit;
        return new Page<>(rows, count, offset == null || size == 0 ? 1 : offset / size + 1, size);
    }

    @Override
    public Slice<R> findSlice(Consumer<? super Query<T>> query) {
        Find find = find(query);
        return atOneMoment(find, () -> new Slices<>(face.core().services, shape).slice(find));
    }

    @Override
    public void inBatches(int size, Consumer<? super Query<T>> query, Consumer<? super List<R>> batch) {
        Given.lambda(batch, "rows -> rows.forEach(row -> print(row))");
        new Batches<>(face.core().services, shape, size).run(requireNoSnapshot(find(query)), batch);
    }

    @Override
    public Stream<R> stream(Consumer<? super Query<T>> query) {
        Find find = requireNoSnapshot(find(query));
        Services services = face.core().services;
        return shape.stream(services, plan(services.finds.prepared(find)));
    }

    private Find requireNoSnapshot(Find find) {
        if (find.manner().snapshot()) {
            throw new QueryException("snapshot() ends with the finder that it is said to, and rows of \""
                    + face.core().name()
                    + "\" are still read while the program goes on. Open the stream, or take the batches, in a"
                    + " transaction with isolation(REPEATABLE_READ) instead.");
        }
        return find;
    }

    private Find all() {
        return face.all().and(belonging);
    }

    private Find find(Consumer<? super Query<T>> query) {
        return face.find(query).and(belonging);
    }

    private Optional<R> first(Find find) {
        return single(find.withLimit(1));
    }

    private Optional<R> single(Find find) {
        List<R> found = atOneMoment(find, () -> shape.all(face.core().services, shape.adapt(find), true));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private List<R> load(Find find) {
        return atOneMoment(find, () -> read(find));
    }

    /** In a transaction that reads repeatably, if the query wants one; it writes nothing unless it locks rows. */
    private <V> V atOneMoment(Find find, Supplier<V> work) {
        return find.manner().snapshot()
                ? face.core().services.backend.transactions().atOneMoment(find.lock() == null, work)
                : work.get();
    }

    private List<R> read(Find find) {
        return shape.all(face.core().services, shape.adapt(find), false);
    }

    private LoadPlan plan(Find find) {
        return face.core().services.planner.streamed(shape.adapt(find));
    }
}
