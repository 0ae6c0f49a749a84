package org.sequelize4j.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Finder;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Query;
import org.sequelize4j.Relation;
import org.sequelize4j.Slice;
import org.sequelize4j.Tree;
import org.sequelize4j.association.Associations;
import org.sequelize4j.query.SelfReference;

/** The part of a model that finds rows, and tells how it would. */
abstract class FindingModel<T> implements Model<T> {
    private final ShapedFinder<T, T> finder;
    private final Explanation explanation;

    FindingModel(Face<T> face) {
        this.finder = new ShapedFinder<>(face, Shape.instances(face));
        this.explanation = new Explanation(face.core().services);
    }

    abstract Face<T> face();

    @Override
    public final <R> Finder<T, R> into(Class<R> shape) {
        return new ShapedFinder<>(face(), new RecordRows<>(shape, face().queries()));
    }

    @Override
    public final List<T> findAll() {
        return finder.findAll();
    }

    @Override
    public final List<T> findAll(Consumer<? super Query<T>> query) {
        return finder.findAll(query);
    }

    @Override
    public final Optional<T> findOne() {
        return finder.findOne();
    }

    @Override
    public final Optional<T> findOne(Consumer<? super Query<T>> query) {
        return finder.findOne(query);
    }

    @Override
    public final Optional<T> findByPk(Object key) {
        return finder.findByPk(key);
    }

    @Override
    public final Optional<T> findByPk(Object key, Consumer<? super Query<T>> query) {
        return finder.findByPk(key, query);
    }

    @Override
    public final T getByPk(Object key) {
        return finder.getByPk(key);
    }

    @Override
    public final T getByPk(Object key, Consumer<? super Query<T>> query) {
        return finder.getByPk(key, query);
    }

    @Override
    public final Page<T> findAndCountAll(Consumer<? super Query<T>> query) {
        return finder.findAndCountAll(query);
    }

    @Override
    public final Slice<T> findSlice(Consumer<? super Query<T>> query) {
        return finder.findSlice(query);
    }

    @Override
    public final void inBatches(int size, Consumer<? super Query<T>> query, Consumer<? super List<T>> batch) {
        finder.inBatches(size, query, batch);
    }

    @Override
    public final Stream<T> stream(Consumer<? super Query<T>> query) {
        return finder.stream(query);
    }

    @Override
    public final List<Map<String, @Nullable Object>> findRows(Consumer<? super Query<T>> query) {
        return face().core().services.finds.rows(face().find(query));
    }

    @Override
    public final Tree<T> tree(Function<? super T, ? extends Relation<T>> association) {
        return tree(face().queries().<T>references(face().definition()).association(association));
    }

    @Override
    public final Tree<T> tree(String association) {
        return new ModelTree<>(face(), SelfReference.of(Associations.find(face().definition(), association)));
    }

    @Override
    public final String toSql(Consumer<? super Query<T>> query) {
        return explanation.toSql(face().find(query));
    }

    @Override
    public final String loadPlan(Consumer<? super Query<T>> query) {
        return explanation.loadPlan(face().find(query));
    }

    @Override
    public final String explain(Consumer<? super Query<T>> query) {
        return explanation.explain(face().find(query));
    }
}
